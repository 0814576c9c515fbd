import { rollForward, type IsHoliday } from '../calendar/deadline.js';
import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { Method } from '../model/method.js';

/**
 * The working day for which goods count that are handed over, or a pickup that is booked, on a day at a time: after the
 * method's cut-off it is the next one.
 *
 * @param time `HH:MM` where the goods are
 */
export const handOverDay = (
  { cutOff }: Pick<Method, 'cutOff'>,
  day: LocalDay,
  time: string,
  isHoliday: IsHoliday,
): LocalDay => rollForward(cutOff !== undefined && time > cutOff ? addDays(day, 1) : day, isHoliday);
