import { addDays, localDay, type LocalDay } from './local-day.js';

/** Easter Sunday of the Western churches (Gregorian computus, in the form given by Meeus, Jones and Butcher). */
export const westernEaster = (year: number): LocalDay => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDay(year, Math.floor(n / 31), (n % 31) + 1);
};

/**
 * Easter Sunday of the Orthodox churches, as a Gregorian day: the Julian computus and the 13 days between
 * the calendars, which holds from 1900 to 2099.
 */
export const orthodoxEaster = (year: number): LocalDay => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(localDay(year, Math.floor(n / 31), (n % 31) + 1), 13);
};
