import { deadlineOn, rollForward, type Deadline } from '../calendar/deadline.js';
import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { Statute } from '../statute/statute.js';

/**
 * Until when the consumer has to send the goods after a withdrawal: dispatch by then is enough (Directive 2011/83/EU
 * art. 14(1)). It is the consumer's period, so it rolls over weekends and holidays.
 *
 * @param statedOn the day on which the withdrawal was stated
 */
export const sendBackBy = (statedOn: LocalDay, timeZone: string, { withdrawal, isHoliday }: Statute): Deadline =>
  deadlineOn(rollForward(addDays(statedOn, withdrawal.sendBackDays), isHoliday), timeZone);
