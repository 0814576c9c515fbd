import type { Instant, LocalDay } from '@returns-portal/policy';
import type { MomentParts, SharedText } from './text/shared-text.js';

export interface Formats {
  /** @param amount minor units */
  money(amount: number): string;
  /** A calendar day with its weekday. */
  day(day: LocalDay): string;
  /** The calendar day of a moment in the customer's zone, with its weekday. */
  dayOf(instant: Instant): string;
  /** A moment as the clock of the customer's zone showed it, zone included. */
  moment(instant: Instant): string;
  /** The same without the day. */
  time(instant: Instant): string;
}

export const createFormats = (text: SharedText, currency: string, timeZone: string): Formats => {
  const { formats, currencyDisplay } = text;
  const money = new Intl.NumberFormat(formats, { style: 'currency', currency, currencyDisplay });
  const minorUnits = 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2);
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone: 'UTC' });
  const dayInZone = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone });
  const time = new Intl.DateTimeFormat(formats, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone,
  });
  const parts = (instant: Instant): MomentParts => {
    const date = new Date(instant);
    const part = Object.fromEntries(time.formatToParts(date).map(({ type, value }) => [type, value]));
    return {
      day: dayInZone.format(date),
      hour: part['hour'] ?? '',
      minute: part['minute'] ?? '',
      zone: part['timeZoneName'] ?? '',
    };
  };
  return {
    money: (amount) => money.format(amount / minorUnits),
    day: (local) => day.format(new Date(`${local}T00:00:00Z`)),
    dayOf: (instant) => dayInZone.format(new Date(instant)),
    moment: (instant) => text.moment(parts(instant)),
    time: (instant) => text.time(parts(instant)),
  };
};
