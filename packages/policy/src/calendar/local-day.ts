/**
 * A calendar day without time or zone, `YYYY-MM-DD`, in the proleptic Gregorian calendar.
 * Which country's day it is follows from where it stands (an order's days are days where the consumer lives).
 */
export type LocalDay = string;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The number that the digits from `start` to before `end` make, or NaN where there is anything else. */
const digits = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Read by hand: verdicts are worked out for thousands of orders a second, and each reads dozens of days. */
const read = (text: string): Civil | null => {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const exists = year >= 0 && day >= 1 && day <= monthLength(year, month);
  return exists && text.length === 10 && text[4] === '-' && text[7] === '-' ? { year, month, day } : null;
};

const parse = (day: LocalDay): Civil => {
  const civil = read(day);
  if (!civil) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${day}`);
  return civil;
};

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Builds a day from its numbers; `month` and `day` count from 1. */
export const localDay = (year: number, month: number, day: number): LocalDay =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/** Whether the text is a day that exists, `YYYY-MM-DD`. */
export const isLocalDay = (text: string): boolean => read(text) !== null;

/*
 * Days are counted, never milliseconds, so no clock change can move a deadline. The count is the usual
 * civil-calendar one: years of 400, starting in March so that the leap day is the last of its year.
 */
const toNumber = ({ year, month, day }: Civil): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

const fromNumber = (count: number): LocalDay => {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return localDay(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  );
};

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDay, count: number): LocalDay => fromNumber(toNumber(parse(day)) + count);

/** The same date number `count` months later, or the last day of a shorter month. */
export const addMonths = (day: LocalDay, count: number): LocalDay => {
  const civil = parse(day);
  const months = civil.year * 12 + (civil.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return localDay(year, month, Math.min(civil.day, monthLength(year, month)));
};

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => toNumber(parse(to)) - toNumber(parse(from));

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: LocalDay): number => (((toNumber(parse(day)) + 4) % 7) + 7) % 7;

export const yearOf = (day: LocalDay): number => parse(day).year;

export const latest = (days: readonly LocalDay[]): LocalDay | undefined =>
  days.reduce<LocalDay | undefined>((best, day) => (best === undefined || day > best ? day : best), undefined);
