import { addDays, addMonths, endOfDay, weekday, type LocalDay } from '@returns-portal/policy';
import type { Insights } from '@returns-portal/contract';

export interface Periods {
  /** The first day of each, and behind them the day after the last. */
  readonly days: readonly LocalDay[];
  /** The moments at which these days begin, where the shop is. */
  readonly moments: readonly Date[];
}

/** The first day of the period after the one of this day. Weeks begin on Monday (ISO 8601). */
const nextStart = (day: LocalDay, by: Insights['by']): LocalDay => {
  switch (by) {
    case 'day':
      return addDays(day, 1);
    case 'week':
      return addDays(day, 7 - ((weekday(day) + 6) % 7));
    case 'month':
      return addMonths(`${day.slice(0, 7)}-01`, 1);
  }
};

/**
 * The periods from one day to another, both counted in. A day is as long as it is in that time zone: 23 or 25 hours where
 * the clocks change.
 */
export const periodsOf = (from: LocalDay, until: LocalDay, by: Insights['by'], timeZone: string): Periods => {
  const end = addDays(until, 1);
  const days = [from];
  for (let day = nextStart(from, by); day < end; day = nextStart(day, by)) days.push(day);
  days.push(end);
  return { days, moments: days.map((day) => new Date(endOfDay(addDays(day, -1), timeZone))) };
};
