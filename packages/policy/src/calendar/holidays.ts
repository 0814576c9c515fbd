import type { IsHoliday } from './deadline.js';
import { addDays, yearOf, type LocalDay } from './local-day.js';

/** Public holidays of a country or a region, for any year. */
export interface HolidayRules {
  /** The same every year, `MM-DD`. */
  readonly fixed?: readonly string[];
  /** In days from Easter Sunday. */
  readonly movable?: readonly number[];
}

/**
 * Tells public holidays by the rules given. A year is worked out once, when it is first asked for.
 *
 * @param easter Easter Sunday of a year, by the reckoning that the country follows
 */
export const holidayCalendar = (easter: (year: number) => LocalDay, rules: readonly HolidayRules[]): IsHoliday => {
  const years = new Map<string, ReadonlySet<LocalDay>>();
  const holidaysOf = (day: LocalDay, year: string): ReadonlySet<LocalDay> => {
    const sunday = easter(yearOf(day));
    const days = rules.flatMap(({ fixed = [], movable = [] }) => [
      ...fixed.map((monthDay) => `${year}-${monthDay}`),
      ...movable.map((offset) => addDays(sunday, offset)),
    ]);
    const holidays = new Set(days);
    years.set(year, holidays);
    return holidays;
  };
  return (day) => {
    const year = day.slice(0, 4);
    return (years.get(year) ?? holidaysOf(day, year)).has(day);
  };
};
