import type { Locale } from '@returns-portal/policy';
import { spoken } from './speech.js';

/** English as Europe writes it: day before month. */
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', ro: 'ro-RO', en: 'en-GB' };

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

const formatter = <F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: (tag: string) => F): F => {
  const tag = TAGS[spoken().locale];
  const known = cache.get(`${tag} ${key}`) as F | undefined;
  if (known) return known;
  const made = make(tag);
  cache.set(`${tag} ${key}`, made);
  return made;
};

/** French says “1er décembre”, which the formatters do not know; a day and its month stay on one line. */
const withOrdinal = (format: Intl.DateTimeFormat, date: Date): string =>
  format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'day' && value === '1' && spoken().locale === 'fr' ? '1er' : value))
    .join('')
    .replace(/(\d\S*) /, '$1\u00a0');

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

const thisYear = (day: string): boolean => Number(day.slice(0, 4)) === new Date().getFullYear();

/** A calendar day with its weekday: “Tuesday 1 December”; the year only where it is another one. */
export const longDay = (day: string): string =>
  withOrdinal(
    formatter(`day ${thisYear(day)}`, (tag) => {
      const year = thisYear(day) ? {} : ({ year: 'numeric' } as const);
      return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
    }),
    noon(day),
  );

/** A calendar day without its weekday: “3 November 2026”. */
export const plainDay = (day: string): string =>
  withOrdinal(
    formatter('plain', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })),
    noon(day),
  );

/** A moment as the consumer's clock showed it, with its zone. */
export const moment = (instant: string, timeZone: string): string =>
  formatter(
    `moment ${timeZone}`,
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }),
  ).format(new Date(instant));

/** The time of day of an instant, on the clock of whoever reads it: “14:05”. */
export const clock = (instant: string): string =>
  formatter('clock', (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' })).format(new Date(instant));

/** 1 is Monday, as in opening hours. */
export const weekday = (day: number): string =>
  // 5 January 1970 was a Monday.
  formatter('weekday', (tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' })).format(
    new Date(Date.UTC(1970, 0, 4 + day)),
  );

/** Today's, on the clock of whoever reads it. */
export const todaysWeekday = (): number => new Date().getDay() || 7;

/** Metres, rounded as a person would say them: “850 m”, “1.2 km”. */
export const distance = (metres: number): string => {
  const far = metres >= 950;
  const unit = far ? 'kilometer' : 'meter';
  const format = formatter(
    unit,
    (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: far && metres < 9500 ? 1 : 0 }),
  );
  return format.format(far ? metres / 1000 : Math.round(metres / 50) * 50);
};

/** An amount of minor units, in the currency's own number of decimals, with a true minus sign. */
export const money = (amount: number, currency: string): string => {
  const format = formatter(`money ${currency}`, (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency }));
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** decimals).replace('-', '\u2212');
};

/** A ratio of whole percent: “10 %”. */
export const percent = (value: number): string =>
  formatter('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent' })).format(value / 100);

/** A day of every year, `MM-DD`: “15 November”. */
export const dayOfYear = (monthDay: string): string =>
  withOrdinal(
    formatter('of year', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })),
    // A leap year, so that the 29th of February is one of its days.
    noon(`2024-${monthDay}`),
  );

/** “a, b or c”. */
export const either = (items: readonly string[]): string =>
  new Intl.ListFormat(TAGS[spoken().locale], { type: 'disjunction' }).format(items);

/** The name of a country, by its ISO 3166-1 alpha-2 code. */
export const countryName = (country: string): string =>
  new Intl.DisplayNames(TAGS[spoken().locale], { type: 'region' }).of(country) ?? country;
