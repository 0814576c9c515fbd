import type { LocalDay } from '@returns-portal/policy';

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const OF_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `4 November 2026`. */
export const dayText = (day: LocalDay): string => LONG.format(new Date(`${day}T00:00:00Z`));

/** `12-24` as `24 December`. A leap year has all of them. */
export const dayOfYearText = (monthDay: string): string => OF_YEAR.format(new Date(`2028-${monthDay}T00:00:00Z`));
