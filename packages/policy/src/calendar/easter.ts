import { addDays, localDay, weekday, type LocalDay } from './local-day.js';

/** Easter is the first Sunday after the church's full moon, which is none that an astronomer would see. */
const sundayAfter = (fullMoon: LocalDay): LocalDay => addDays(fullMoon, 7 - weekday(fullMoon));

/** Easter Sunday of the Western churches: the Gregorian full moon is from 21 March to 18 April. */
export const westernEaster = (year: number): LocalDay => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  // The calendar knows no 19 April, and no 18 April twice within nineteen years.
  const early = moon === 29 || (moon === 28 && golden > 10) ? 1 : 0;
  return sundayAfter(addDays(localDay(year, 3, 21), moon - early));
};

/**
 * Easter Sunday of the Orthodox churches, as a Gregorian day: the Julian full moon and the 13 days between the
 * calendars, which holds from 1900 to 2099.
 */
export const orthodoxEaster = (year: number): LocalDay =>
  sundayAfter(addDays(localDay(year, 4, 3), (19 * (year % 19) + 15) % 30));
