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

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Builds a day from its numbers; `month` and `day` count from 1. */
export const localDay = (year: number, month: number, day: number): LocalDay =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/*
 * Days are counted, never milliseconds, so no clock change can move a deadline. Years are taken to start in March, so
 * that the leap day is the last of its year and months are 153 days in five.
 */
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const toNumber = (year: number, month: number, day: number): number =>
  daysBefore(month > 2 ? year : year - 1) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;

const fromNumber = (count: number): LocalDay => {
  let year = Math.floor((count - 1) / 365.2425) + 1;
  // The average year is only nearly right around its end.
  while (daysBefore(year) >= count) year -= 1;
  const day = count - daysBefore(year);
  const month = Math.floor((5 * day - 3) / 153);
  return localDay(month > 9 ? year + 1 : year, ((month + 2) % 12) + 1, day - Math.floor((153 * month + 2) / 5));
};

const monthLength = (year: number, month: number): number =>
  month === 12 ? 31 : toNumber(year, month + 1, 1) - toNumber(year, month, 1);

/** The number that the digits from `start` to before `end` make, or NaN where there is anything else. */
const digits = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
};

/** Read by hand: verdicts are worked out for thousands of orders a second, and each reads dozens of days. */
const read = (text: string): Civil => ({
  year: digits(text, 0, 4),
  month: digits(text, 5, 7),
  day: digits(text, 8, 10),
});

const exists = (text: string, { year, month, day }: Civil): boolean =>
  text.length === 10 &&
  text[4] === '-' &&
  text[7] === '-' &&
  year >= 1 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  (day <= 28 || day <= monthLength(year, month));

/** Whether the text is a day that exists, `YYYY-MM-DD`. There is no year 0, and no database takes one. */
export const isLocalDay = (text: string): boolean => exists(text, read(text));

const parse = (day: LocalDay): Civil => {
  const civil = read(day);
  if (!exists(day, civil)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${day}`);
  return civil;
};

const numberOf = (text: LocalDay): number => {
  const { year, month, day } = parse(text);
  return toNumber(year, month, day);
};

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDay, count: number): LocalDay => fromNumber(numberOf(day) + count);

/** The same date number `count` months later, or the last day of a shorter month. */
export const addMonths = (day: LocalDay, count: number): LocalDay => {
  const civil = parse(day);
  const months = civil.year * 12 + (civil.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return localDay(year, month, Math.min(civil.day, monthLength(year, month)));
};

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => numberOf(to) - numberOf(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: LocalDay): number => (numberOf(day) + 2) % 7;

export const yearOf = (day: LocalDay): number => parse(day).year;
