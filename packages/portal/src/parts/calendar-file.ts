/** A day to remember. */
export interface CalendarDay {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const utf8 = new TextEncoder();

/** Lines of at most 75 bytes, as RFC 5545 3.1 wants; no character is cut in two. */
const folded = (line: string): string => {
  let length = 0;
  return Array.from(line)
    .map((character) => {
      const size = utf8.encode(character).length;
      length += size;
      if (length <= 75) return character;
      length = size + 1;
      return `\r\n ${character}`;
    })
    .join('');
};

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const compact = (day: string): string => day.replaceAll('-', '');

/** Whole days, each with a reminder the day before, as a calendar reads them (RFC 5545). */
export const calendarFile = (days: readonly CalendarDay[], now: Date): Blob => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap(({ id, day, title, note }) => [
    'BEGIN:VEVENT',
    `UID:${id}@returns-portal`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Returns Portal//EN', ...events, 'END:VCALENDAR'];
  return new Blob([`${lines.map(folded).join('\r\n')}\r\n`], { type: 'text/calendar' });
};
