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
  /** A calendar day: “Tuesday 1 December”; of another year with that instead, “7 November 2028”. */
  readonly day: (day: string) => string;
  /** A moment on the clock of the order's country. */
  readonly moment: (instant: string, timeZone: string) => string;
  readonly time: (instant: string) => string;
  /** The form for a count, with `#` replaced by it. */
  readonly count: (count: number, forms: PluralForms) => string;
}

export const createFormat = (locale: Locale): Format => {
  const tag = TAGS[locale];
  const near = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const far = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const rules = new Intl.PluralRules(tag);
  return {
    money(amount, currency) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
      const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
      return format.format(amount / 10 ** decimals).replace('-', '\u2212');
    },
    // French says “1er décembre”, which the formatters do not know.
    day: (day) =>
      (Number(day.slice(0, 4)) === new Date().getFullYear() ? near : far)
        .formatToParts(new Date(`${day}T12:00:00Z`))
        .map(({ type, value }) => (type === 'day' && value === '1' && locale === 'fr' ? '1er' : value))
        .join(''),
    moment: (instant, timeZone) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant)),
    time: (instant) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(new Date(instant)),
    count(count, forms) {
      const category = rules.select(count);
      const form = category === 'one' ? forms.one : category === 'few' ? (forms.few ?? forms.other) : forms.other;
      return form.replace('#', new Intl.NumberFormat(tag).format(count));
    },
  };
};
