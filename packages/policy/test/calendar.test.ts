import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isLocalDay,
  isTimeZone,
  localDayAt,
  weekday,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

/** Counted by the calendar of the runtime, in UTC, where days are all of one length. */
const independently = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => independently(1970, 0, 1 + count));

describe('calendar days', () => {
  it('counts every day of nine years like the calendar of the runtime', () => {
    let day = '2024-01-01';
    for (let count = 0; day < '2033-01-01'; count += 1) {
      const expected = new Date(Date.UTC(2024, 0, 1 + count));
      assert.equal(day, expected.toISOString().slice(0, 10));
      assert.equal(weekday(day), expected.getUTCDay());
      assert.equal(daysBetween('2024-01-01', day), count);
      assert.equal(addDays(day, -count), '2024-01-01');
      assert.ok(isLocalDay(day));
      day = addDays(day, 1);
    }
  });

  it('adds any number of days like the calendar of the runtime', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const later = addDays(day, count);
        assert.equal(later, independently(year, month - 1, date + count));
        assert.equal(daysBetween(day, later), count);
      }),
    );
  });

  it('adds months on the same date number, or ends with the month, from every day of nine years', () => {
    for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      for (const months of [1, 6, 12, 24, -5]) {
        const same = independently(year, month - 1 + months, date);
        const lastOfMonth = independently(year, month + months, 0);
        assert.equal(addMonths(day, months), Number(same.slice(8)) === date ? same : lastOfMonth);
      }
    }
  });

  it('ends a month at its last day when the date number does not exist', () => {
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2026-11-30', 24), '2028-11-30');
    assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
  });

  it('knows which days exist', () => {
    for (const good of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) assert.ok(isLocalDay(good), good);
    const bad = [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '2026-01-32',
      '2026/01-01',
      '2026-01/01',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '２０２６-01-01',
      '-026-01-01',
      '2026-01-1a',
      'today',
      '',
    ];
    for (const text of bad) {
      assert.ok(!isLocalDay(text), text);
      assert.throws(() => addDays(text, 1), RangeError);
    }
  });

  it('knows of every year, month and date whether there is such a day', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = `${year}-${two(month)}-${two(date)}`;
          assert.equal(isLocalDay(text), independently(year, month - 1, date) === text);
        },
      ),
    );
  });
});

describe('the end of a day', () => {
  // In the Azores and in Cairo the clock is changed at midnight: some days have none.
  const zones = [
    'Europe/Paris',
    'Europe/Bucharest',
    'Europe/Dublin',
    'America/Martinique',
    'Atlantic/Azores',
    'Africa/Cairo',
  ];
  for (const timeZone of zones) {
    it(`is the first instant of the next day in ${timeZone}, for every day of nine years`, () => {
      for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
        const end = endOfDay(day, timeZone);
        const lastInstant = new Date(new Date(end).getTime() - 1).toISOString();
        assert.equal(localDayAt(lastInstant, timeZone), day);
        assert.equal(localDayAt(end, timeZone), addDays(day, 1));
      }
    });
  }

  it('answers the same when it is asked again, after thousands of other days and zones', () => {
    const first = endOfDay('2026-11-18', 'Europe/Paris');
    assert.equal(first, '2026-11-18T23:00:00.000Z');
    for (let day = '2000-01-01'; day < '2014-01-01'; day = addDays(day, 1)) endOfDay(day, 'Europe/Paris');
    assert.equal(endOfDay('2026-11-18', 'Europe/Paris'), first);
    assert.equal(endOfDay('2026-11-18', 'Europe/Bucharest'), '2026-11-18T22:00:00.000Z');
    assert.equal(endOfDay('2026-07-18', 'Europe/Paris'), '2026-07-18T22:00:00.000Z');
  });

  it('knows which time zones there are', () => {
    assert.ok(isTimeZone('America/Martinique'));
    assert.ok(!isTimeZone('Europe/Atlantis'));
  });
});
