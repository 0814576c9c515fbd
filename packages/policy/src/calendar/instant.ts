import { addDays, type LocalDay } from './local-day.js';

/** A moment in time, ISO 8601 in UTC: `2026-11-18T23:00:00.000Z`. */
export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat>();

const wallClock = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
};

/** What the wall clock of the zone shows at a moment, counted as if it were UTC. */
const wallTime = (moment: number, timeZone: string): number => {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of wallClock(timeZone).formatToParts(moment)) part[type] = value;
  const { year, month, day, hour, minute, second } = part;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
};

/** Whether the runtime knows the IANA time zone. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    wallClock(timeZone);
    return true;
  } catch {
    return false;
  }
};

/** The calendar day that it is in the zone at that moment. */
export const localDayAt = (instant: Instant, timeZone: string): LocalDay =>
  new Date(wallTime(Date.parse(instant), timeZone)).toISOString().slice(0, 10);

/** Any change of a zone's clock lies within a day of the midnight asked for. */
const DAY = 24 * 60 * 60 * 1000;

const findEndOfDay = (day: LocalDay, timeZone: string): Instant => {
  const midnight = Date.parse(addDays(day, 1));
  const at = (distance: number): number => midnight - wallTime(midnight + distance, timeZone) + midnight + distance;
  // Midnight by the clock before a change and by the one after it: the day is over at the first that shows the next day.
  const [early, late] = [at(-DAY), at(DAY)].sort((a, b) => a - b) as [number, number];
  return new Date(wallTime(early, timeZone) >= midnight ? early : late).toISOString();
};

/** Asking the runtime for a zone's clock is slow, and deadlines fall on the same days again and again. */
const KEPT = 4000;
const zones = new Map<string, Map<LocalDay, Instant>>();

/**
 * The moment at which a calendar day is over in the zone: its 24:00, on days of 23 or 25 hours too, and where the
 * clock jumps over midnight (Regulation 1182/71 art. 3(2)(b): to the last hour of the last day).
 */
export const endOfDay = (day: LocalDay, timeZone: string): Instant => {
  let ends = zones.get(timeZone);
  if (!ends || ends.size >= KEPT) {
    ends = new Map();
    zones.set(timeZone, ends);
  }
  const known = ends.get(day);
  if (known !== undefined) return known;
  const end = findEndOfDay(day, timeZone);
  ends.set(day, end);
  return end;
};
