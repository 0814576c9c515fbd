import { addDays, daysBetween, localDayAt, statuteOf, weekday, type Order } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderOf, verdictsOn } from './law/situation.ts';

/* Every day of nine years as the day on which the goods arrive, through the front door. */

const PLACES: readonly (readonly [string, string | null])[] = [
  ['FR', 'FR-75'],
  ['FR', 'FR-67'],
  ['FR', null],
  ['RO', null],
  ['IE', null],
  ['MQ', null],
];

const withdrawalOn = (today: string, order: Order) => {
  const verdict = verdictsOn(today, order).withdrawal;
  return verdict.allowed ? verdict : null;
};

for (const [country, region] of PLACES) {
  describe(`every day of delivery in ${region ?? country}`, () => {
    const { isHoliday, mayBeHoliday } = statuteOf({ country, region: region ?? undefined, placedOn: '2026-07-01' });
    const works = (day: string): boolean => weekday(day) !== 0 && weekday(day) !== 6 && !isHoliday(day);

    it('gives at least fourteen days, ends on a working day, at its midnight, and is over after it', () => {
      for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
        const order = orderOf({ possession: day, region }, country);
        const open = withdrawalOn(day, order);
        assert.ok(open?.until);
        const last = open.until.day;
        assert.ok(daysBetween(day, last) >= 14 && daysBetween(day, last) <= 20, `${day}: ${last}`);
        assert.ok(works(last), `${day}: ${last} is no working day`);
        for (let between = addDays(day, 14); between < last; between = addDays(between, 1)) {
          assert.ok(!works(between), `${day}: ${between} would have been a working day`);
        }
        const lastInstant = new Date(Date.parse(open.until.endsAt) - 1).toISOString();
        assert.equal(localDayAt(lastInstant, order.timeZone), last);
        assert.equal(localDayAt(open.until.endsAt, order.timeZone), addDays(last, 1));
        assert.deepEqual(open.changes, [{ after: last, units: 0, outcomes: [] }]);
        assert.equal(withdrawalOn(last, order)?.flagged, false);
        const after = withdrawalOn(addDays(last, 1), order);
        if (after) assert.ok(after.flagged && after.until && after.until.day > last);
        else assert.ok(!mayBeHoliday(last) || isHoliday(last));
      }
    });

    it('closes a guarantee claim after two years at the earliest, whatever the day', () => {
      for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
        const order = orderOf({ possession: day, region }, country);
        const verdict = verdictsOn(day, order).conformity;
        assert.ok(verdict.allowed && verdict.until);
        const last = verdict.until.day;
        assert.ok(daysBetween(day, last) >= 730 && daysBetween(day, last) <= 737, `${day}: ${last}`);
        assert.ok(works(last));
        assert.ok(verdictsOn(last, order).conformity.allowed);
        assert.ok(!verdictsOn(addDays(last, 12), order).conformity.allowed);
      }
    });
  });
}
