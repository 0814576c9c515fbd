import { endOfDay, type Instant } from './instant.js';
import { addDays, weekday, type LocalDay } from './local-day.js';

/** A last day, and the moment at which it ends where the consumer lives. */
export interface Deadline {
  readonly day: LocalDay;
  readonly endsAt: Instant;
}

export type IsHoliday = (day: LocalDay) => boolean;

/**
 * The first working day from `day` on. Regulation 1182/71 art. 3(4): a period that would end on a public
 * holiday, Sunday or Saturday ends with the last hour of the following working day.
 */
export const rollForward = (day: LocalDay, isHoliday: IsHoliday): LocalDay => {
  let rolled = day;
  let nth = weekday(day);
  while (nth === 0 || nth === 6 || isHoliday(rolled)) {
    rolled = addDays(rolled, 1);
    nth = (nth + 1) % 7;
  }
  return rolled;
};

export const deadlineOn = (day: LocalDay, timeZone: string): Deadline => ({ day, endsAt: endOfDay(day, timeZone) });
