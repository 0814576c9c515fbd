import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isLocalDay,
  localDayAt,
  orthodoxEaster,
  westernEaster,
  weekday,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('calendar days', () => {
  it('counts every day of nine years like the calendar of the runtime', () => {
    let day = '2024-01-01';
    for (let count = 0; day < '2033-01-01'; count += 1) {
      const expected = new Date(Date.UTC(2024, 0, 1 + count));
      assert.equal(day, expected.toISOString().slice(0, 10));
      assert.equal(weekday(day), expected.getUTCDay());
      assert.equal(daysBetween('2024-01-01', day), count);
      assert.equal(addDays(day, -count), '2024-01-01');
      day = addDays(day, 1);
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
    for (const good of ['2024-02-29', '2026-12-31']) assert.ok(isLocalDay(good), good);
    for (const bad of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-32', 'today', '']) {
      assert.ok(!isLocalDay(bad), bad);
    }
    assert.throws(() => addDays('2026-02-30', 1), RangeError);
  });

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
    it(`ends every day of nine years at its midnight in ${timeZone}`, () => {
      for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
        const end = endOfDay(day, timeZone);
        const lastInstant = new Date(new Date(end).getTime() - 1).toISOString();
        assert.equal(localDayAt(lastInstant, timeZone), day);
        assert.equal(localDayAt(end, timeZone), addDays(day, 1));
      }
    });
  }
});

describe('Easter', () => {
  const years: Record<number, readonly [string, string]> = {
    2026: ['2026-04-05', '2026-04-12'],
    2027: ['2027-03-28', '2027-05-02'],
    2028: ['2028-04-16', '2028-04-16'],
    2029: ['2029-04-01', '2029-04-08'],
    2030: ['2030-04-21', '2030-04-28'],
    2031: ['2031-04-13', '2031-04-13'],
  };
  for (const [year, [western, orthodox]] of Object.entries(years)) {
    it(`falls on the published days in ${year}`, () => {
      assert.equal(westernEaster(Number(year)), western);
      assert.equal(orthodoxEaster(Number(year)), orthodox);
    });
  }
});
