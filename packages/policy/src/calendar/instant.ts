import { addDays, type LocalDay } from './local-day.js';

/** A moment in time, ISO 8601 in UTC: `2026-11-18T23:00:00.000Z`. */
export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat>();

const wallClock = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
};

/** What the wall clock of the zone shows at a moment, written as if it were UTC. */
const wallTime = (moment: Date, timeZone: string): Date => {
  const part: Record<string, string> = {};
  for (const { type, value } of wallClock(timeZone).formatToParts(moment)) part[type] = value;
  return new Date(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`);
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
  wallTime(new Date(instant), timeZone).toISOString().slice(0, 10);

/** Any change of a zone's clock lies within a day of the midnight asked for. */
const DAY = 24 * 60 * 60 * 1000;

const findEndOfDay = (day: LocalDay, timeZone: string): Instant => {
  const midnight = new Date(`${addDays(day, 1)}T00:00:00Z`).getTime();
  const at = (distance: number): number => {
    const moment = midnight + distance;
    const offset = wallTime(new Date(moment), timeZone).getTime() - moment;
    return midnight - offset;
  };
  // Midnight by the clock before a change and by the one after it: the day is over at the first that shows the next day.
  const before = at(-DAY);
  const after = at(DAY);
  const early = Math.min(before, after);
  const isOver = before === after || wallTime(new Date(early), timeZone).getTime() >= midnight;
  return new Date(isOver ? early : Math.max(before, after)).toISOString();
};

/** Asking the runtime for a zone's clock is slow, and deadlines fall on the same days again and again. */
const KEPT = 4000;
const ends = new Map<string, Instant>();

/**
 * The moment at which a calendar day is over in the zone: its 24:00, on days of 23 or 25 hours too, and where the
 * clock jumps over midnight (Regulation 1182/71 art. 3(2)(b): to the last hour of the last day).
 */
export const endOfDay = (day: LocalDay, timeZone: string): Instant => {
  const key = day + timeZone;
  const known = ends.get(key);
  if (known !== undefined) return known;
  if (ends.size >= KEPT) ends.clear();
  const end = findEndOfDay(day, timeZone);
  ends.set(key, end);
  return end;
};
