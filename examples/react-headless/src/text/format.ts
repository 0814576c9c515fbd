import type { Locale } from '@returns-portal/policy';

/** English as Europe writes it: day before month. */
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', ro: 'ro-RO', en: 'en-GB' };

export interface PluralForms {
  readonly one: string;
  /** Romanian: 2 produse. */
  readonly few?: string;
  /** Romanian: 20 de produse. */
  readonly other: string;
}

/** Numbers, days and amounts as one language writes them. */
export interface Format {
  /** Minor units of a currency, with a true minus sign. */
  readonly money: (amount: number, currency: string) => string;
  readonly percent: (whole: number) => string;
  /** A calendar day with its weekday, “Tuesday 1 December”; of another year with that instead, “7 November 2028”. */
  readonly day: (day: string) => string;
  readonly time: (instant: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The form for a count, with `#` replaced by it. */
  readonly count: (count: number, forms: PluralForms) => string;
}

export const createFormat = (locale: Locale): Format => {
  const tag = TAGS[locale];
  const near = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const far = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return {
    money(amount, currency) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
      const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
      return format.format(amount / 10 ** decimals).replace('-', '\u2212');
    },
    percent: (whole) => new Intl.NumberFormat(tag, { style: 'percent' }).format(whole / 100),
    // French says “1er décembre”, which the formatters do not know.
    day: (day) =>
      (Number(day.slice(0, 4)) === new Date().getFullYear() ? near : far)
        .formatToParts(new Date(`${day}T12:00:00Z`))
        .map(({ type, value }) => (type === 'day' && value === '1' && locale === 'fr' ? '1er' : value))
        .join(''),
    time: (instant) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(new Date(instant)),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
    count(count, forms) {
      const category = rules.select(count);
      const form = category === 'one' ? forms.one : category === 'few' ? (forms.few ?? forms.other) : forms.other;
      return form.replace('#', numbers.format(count));
    },
  };
};
