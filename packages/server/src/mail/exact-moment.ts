import type { Instant } from '@returns-portal/policy';

/** A moment to the second as the clock of a time zone shows it, in parts. */
export interface ExactMoment {
  readonly day: string;
  /** Two digits, as the others. */
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  /** The name of the zone, in words. */
  readonly zone: string;
  /** `UTC+01:00`. */
  readonly offset: string;
}

/** @param formats BCP 47 */
export const exactMoment = (instant: Instant, formats: string, timeZone: string): ExactMoment => {
  const date = new Date(instant);
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone } as const;
  const part = (type: string, name: 'long' | 'longOffset'): string =>
    new Intl.DateTimeFormat(formats, { ...clock, timeZoneName: name })
      .formatToParts(date)
      .find((candidate) => candidate.type === type)?.value ?? '';
  const offset = part('timeZoneName', 'longOffset').replace(/^(GMT|UTC)/, '');
  return {
    day: new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone }).format(date),
    hour: part('hour', 'long'),
    minute: part('minute', 'long'),
    second: part('second', 'long'),
    zone: part('timeZoneName', 'long'),
    offset: `UTC${offset || '+00:00'}`,
  };
};
