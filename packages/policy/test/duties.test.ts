import {
  addDays,
  addMonths,
  diminishedValueLimit,
  dutiesOf,
  fr,
  guaranteeAfterRemedy,
  lateRefund,
  refundDue,
  ro,
  sendBackBy,
  weekday,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

/* What holds for all days and amounts; the single cases are golden (golden/law-duties.json). */

const french = fr.statuteAt('2026-01-10', 'FR-75');
const romanian = ro.statuteAt('2026-01-10');
const frenchDuties = dutiesOf(french, '2026-01-10');
const romanianDuties = dutiesOf(romanian, '2026-01-10');
const anyDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));

describe('when a withdrawal is refunded', () => {
  it('is fourteen days after the statement at the earliest, and with the first news of the goods', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.option(anyDay),
        fc.option(anyDay),
        fc.boolean(),
        (statedOn, goods, proof, traderCollects) => {
          const { dueBy, mayWithholdUntil, withholding } = refundDue(
            {
              statedOn,
              goodsReceivedOn: goods ?? undefined,
              proofOfDispatchOn: proof ?? undefined,
              traderCollects,
            },
            frenchDuties,
          );
          const fortnight = addDays(statedOn, 14);
          const [first] = [goods, proof].filter((day) => day !== null).sort();
          assert.ok(dueBy >= fortnight);
          assert.equal(withholding, !traderCollects && first === undefined);
          assert.equal(mayWithholdUntil, traderCollects ? null : (first ?? null));
          if (traderCollects || first === undefined || first <= fortnight) assert.equal(dueBy, fortnight);
          else assert.equal(dueBy, first);
        },
      ),
    );
  });
});

describe('the price of a late refund', () => {
  const { lateTiers } = frenchDuties;
  const late = (amount: number, days: number, tiers = lateTiers) =>
    lateRefund({ amount, dueBy: '2026-01-10', until: addDays('2026-01-10', days) }, tiers);

  it('never falls with time, never doubles the sum, and is whole cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (amount) => {
        let before = 0;
        for (let days = 0; days < 800; days += 7) {
          const { surcharge, total, percent } = late(amount, days);
          assert.ok(Number.isInteger(surcharge) && surcharge >= before && surcharge <= amount);
          assert.ok(surcharge * 100 >= amount * percent && surcharge * 100 < amount * percent + 100);
          assert.equal(total, amount + surcharge);
          before = surcharge;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('grows by five points with each month after the ninetieth day', () => {
    const ninetieth = addDays('2026-01-10', 90);
    for (let month = 0; month <= 10; month += 1) {
      const until = addMonths(ninetieth, month);
      const { percent } = lateRefund({ amount: 10_000, dueBy: '2026-01-10', until }, lateTiers);
      assert.equal(percent, month === 0 ? 50 : 50 + 5 * month);
      const dayBefore = lateRefund({ amount: 10_000, dueBy: '2026-01-10', until: addDays(until, -1) }, lateTiers);
      assert.ok(month === 0 || dayBefore.percent === 50 + 5 * (month - 1));
    }
  });

  it('is nothing where the country has no tiers', () => {
    assert.deepEqual(late(10_000, 400, romanianDuties.lateTiers), {
      daysLate: 400,
      interest: false,
      percent: 0,
      surcharge: 0,
      total: 10_000,
      unsettled: [],
    });
  });
});

describe('a replacement instead of a repair', () => {
  it('starts a new guarantee, and never ends the one that an earlier repair made longer', () => {
    const replaced = (doneOn: string) =>
      guaranteeAfterRemedy(
        { asked: 'repair', done: 'replacement', doneOn, end: '2028-04-10', months: 24, extendedBefore: true },
        {},
        frenchDuties,
      ).end;
    assert.equal(replaced('2026-02-02'), '2028-04-10');
    assert.equal(replaced('2026-12-02'), '2028-12-02');
  });
});

describe('sending back', () => {
  it('has fourteen days at least, and ends on a working day, whatever the day', () => {
    for (let day = '2024-01-01'; day < '2033-01-01'; day = addDays(day, 1)) {
      for (const [statute, timeZone] of [
        [french, 'Europe/Paris'],
        [romanian, 'Europe/Bucharest'],
      ] as const) {
        const { day: last } = sendBackBy(day, timeZone, statute);
        assert.ok(last >= addDays(day, 14) && last <= addDays(day, 20));
        assert.ok(![0, 6].includes(weekday(last)) && !statute.isHoliday(last));
      }
    }
  });
});

describe('loss of value', () => {
  it('is between nothing and the price, and nothing without information and evidence', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.integer(), fc.nat(), (informed, evidence, claimed, value) => {
        const limit = diminishedValueLimit({ informed, evidence, claimed, value });
        assert.ok(limit >= 0 && limit <= value);
        if (!informed || !evidence) assert.equal(limit, 0);
      }),
    );
  });
});
