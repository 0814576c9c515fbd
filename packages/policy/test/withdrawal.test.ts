import {
  addDays,
  EXCEPTION_CODES,
  type Order,
  type OrderLine,
  type Policy,
  type WithdrawalAllowed,
  type WithdrawalVerdict,
} from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { line, order } from './fixtures.ts';
import { assessmentsOn, lawPolicy, verdictsOn } from './law/situation.ts';

/* What the golden cases (law-cases.test.ts) do not show: the form of verdicts, and how the parts play together. */

const inParis = { region: 'FR-75' };
const inRomania = { country: 'RO', timeZone: 'Europe/Bucharest' };

const withdrawal = (today: string, change: Partial<Order> = {}, terms: Policy = lawPolicy): WithdrawalVerdict =>
  verdictsOn(today, order({ ...inParis, ...change }), terms).withdrawal;

const open = (today: string, change: Partial<Order> = {}, terms: Policy = lawPolicy): WithdrawalAllowed => {
  const verdict = withdrawal(today, change, terms);
  assert.ok(verdict.allowed);
  return verdict;
};

const told = (change: Partial<Policy['withdrawal']>): Policy => ({
  ...lawPolicy,
  withdrawal: { ...lawPolicy.withdrawal, ...change },
});

const oneLine = (change: Partial<OrderLine>): Partial<Order> => ({ lines: [line(change)] });

describe('a withdrawal verdict', () => {
  it('says until when, why, and by which article', () => {
    assert.deepEqual(withdrawal('2026-11-18'), {
      allowed: true,
      units: 1,
      until: { day: '2026-11-18', endsAt: '2026-11-18T23:00:00.000Z' },
      methods: ['post'],
      refusedUnits: [],
      changes: [{ after: '2026-11-18', units: 0, outcomes: [] }],
      flagged: false,
      unsettled: [],
      because: {
        code: 'withdrawal_open',
        layer: 'statute',
        params: { start: '2026-11-04' },
        source: 'C. conso., art. L221-18',
      },
    });
    assert.deepEqual(withdrawal('2026-11-19'), {
      allowed: false,
      because: {
        code: 'withdrawal_period_over',
        layer: 'statute',
        params: { endedOn: '2026-11-18' },
        source: 'C. conso., art. L221-18',
      },
    });
  });

  it('has no place for an outcome, a reason, a fee or a decision', () => {
    const keys = Object.keys(withdrawal('2026-11-18'));
    for (const key of ['offers', 'reasons', 'fees', 'decisions', 'conditions']) assert.ok(!keys.includes(key), key);
  });

  it('counts the units that are left, and names those that are gone', () => {
    const [first] = assessmentsOn('2026-11-10', order({ ...inParis, ...oneLine({ quantity: 3, returned: 2 }) }));
    assert.ok(first?.verdicts.withdrawal.allowed);
    assert.equal(first.verdicts.withdrawal.units, 1);
    assert.deepEqual(first.verdicts.withdrawal.refusedUnits, [
      { units: 2, because: { code: 'already_returned', layer: 'shop', params: {} } },
    ]);
  });

  it('tells that a longer period comes from missing information', () => {
    const verdict = open('2026-11-10', {}, told({ informed: false }));
    assert.equal(verdict.because.code, 'withdrawal_extended');
    assert.equal(verdict.because.source, 'C. conso., art. L221-20');
    assert.equal(verdict.flagged, false);
  });

  it('names its doubts: the count in Romania, the law of a country without a file', () => {
    assert.deepEqual(open('2026-11-10', inRomania).unsettled, ['counting_of_days']);
    const irish = open('2026-11-10', { country: 'IE', region: undefined, timeZone: 'Europe/Dublin' });
    assert.deepEqual(irish.unsettled, ['national_law_not_covered']);
    const late = open('2026-11-19', inRomania);
    assert.equal(late.because.code, 'withdrawal_late_by_national_count');
    assert.deepEqual([late.flagged, late.until?.day], [true, '2026-11-19']);
  });

  it('names the open point of delivery only where a part may be sent back, delivery was paid and the policy is silent', () => {
    const silent = told({ partialDelivery: undefined });
    const paid = { deliveries: [{ seller: 'shop', paid: 490, cheapest: 490 }] };
    const two = { lines: [line(), line({ id: 'line-2' })] };
    const points = (change: Partial<Order>, terms = silent) => open('2026-11-10', change, terms).unsettled;
    assert.deepEqual(points({ ...paid, ...two }), ['partial_delivery']);
    assert.deepEqual(points({ ...paid, ...oneLine({ quantity: 2 }) }), ['partial_delivery']);
    assert.deepEqual(points(paid), []);
    assert.deepEqual(points({ ...two, deliveries: [{ seller: 'shop', paid: 0, cheapest: 0 }] }), []);
    assert.deepEqual(points(two), []);
    assert.deepEqual(points({ ...two, deliveries: [{ seller: 'other', paid: 490, cheapest: 490 }] }), []);
    assert.deepEqual(points({ ...paid, ...two }, lawPolicy), []);
  });
});

describe('whose right it is', () => {
  it("is the buyer's, not that of whoever was given the goods", () => {
    assert.ok(withdrawal('2026-11-10').allowed);
    const [asGift] = assessmentsOn('2026-11-10', order(inParis));
    assert.ok(asGift?.verdicts.withdrawal.allowed);
    const gift = verdictsOn('2026-11-10', order(inParis), lawPolicy, 'gift_recipient');
    assert.ok(!gift.withdrawal.allowed);
    assert.equal(gift.withdrawal.because.code, 'withdrawal_buyer_only');
    assert.ok(gift.conformity.allowed, 'goods can be faulty whoever holds them');
  });
});

describe('what the consumer was told', () => {
  const silent = told({ informed: false });
  const lateIn = '2026-12-01';

  it('is what the order says, before what the policy says of everyone', () => {
    assert.ok(open(lateIn, { information: { informed: false } }).allowed);
    assert.ok(!withdrawal(lateIn, { information: { informed: true } }, silent).allowed);
    assert.ok(withdrawal(lateIn, {}, silent).allowed);
  });

  it('includes where the withdrawal function is, for contracts that have to', () => {
    const quiet = told({ informedOfFunction: false });
    const verdict = open(lateIn, {}, quiet);
    assert.equal(verdict.because.code, 'withdrawal_extended');
    assert.deepEqual(verdict.unsettled, ['function_not_disclosed']);
    assert.ok(!withdrawal(lateIn, { placedOn: '2026-06-18' }, quiet).allowed);
    assert.deepEqual(open(lateIn, {}, told({ informed: false, informedOfFunction: false })).unsettled, []);
    assert.ok(!withdrawal(lateIn, { information: { informed: true } }, quiet).allowed);
  });

  it('never shortens the first period and never outlasts the twelve months, whenever it comes', () => {
    const first = open('2026-11-04', {}, lawPolicy).until?.day ?? '';
    const longest = open('2026-11-04', {}, silent).until?.day ?? '';
    assert.deepEqual([first, longest], ['2026-11-18', '2027-11-18']);
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 500 }), (days) => {
        const informedLateOn = addDays('2026-11-04', days);
        const { until } = open('2026-11-04', { information: { informed: false, informedLateOn } });
        assert.ok(until && until.day >= first && until.day <= longest);
        if (until.day > first && until.day < longest) assert.ok(until.day >= addDays(informedLateOn, 14));
      }),
    );
  });
});

describe('lines of one contract', () => {
  it('share the day of the last parcel, and each its own verdict', () => {
    const lines = ['2026-11-02', '2026-11-05', '2026-11-12'].map((on, index) =>
      line({ id: `line-${index}`, delivery: { status: 'delivered', on } }),
    );
    const days = assessmentsOn('2026-11-26', order({ ...inParis, lines })).map(
      ({ verdicts: { withdrawal: verdict } }) => (verdict.allowed ? verdict.until?.day : null),
    );
    assert.deepEqual(days, ['2026-11-26', '2026-11-26', '2026-11-26']);
  });

  it('do not wait for what another seller sends', () => {
    const lines = [line(), line({ id: 'line-2', seller: 'other', delivery: { status: 'on_its_way' } })];
    assert.equal(open('2026-11-10', { lines }).until?.day, '2026-11-18');
  });

  it('do not wait for services, digital content or the next regular delivery', () => {
    for (const contract of ['service', 'utility', 'digital_content', 'regular_delivery'] as const) {
      const lines = [line(), line({ id: 'line-2', contract, delivery: { status: 'on_its_way' } })];
      assert.equal(open('2026-11-10', { lines }).until?.day, '2026-11-18');
    }
  });

  it('are open and not started while one of them is on its way, and stay so', () => {
    const lines = [line(), line({ id: 'line-2', delivery: { status: 'on_its_way' } })];
    const verdict = open('2028-11-20', { lines });
    assert.deepEqual([verdict.until, verdict.because.code, verdict.flagged], [null, 'withdrawal_not_started', false]);
    assert.deepEqual(verdict.changes, []);
  });

  it('stay open and are flagged while nobody knows when one of them came', () => {
    const verdict = open('2028-11-20', oneLine({ delivery: { status: 'unknown' } }));
    assert.deepEqual([verdict.because.code, verdict.flagged], ['withdrawal_delivery_unknown', true]);
  });

  it('are judged alike when the same order is asked about again with other deliveries', () => {
    const of = (on: string) => open('2026-11-10', oneLine({ delivery: { status: 'delivered', on } })).until?.day;
    assert.deepEqual(
      [of('2026-11-04'), of('2026-11-05'), of('2026-11-04')],
      ['2026-11-18', '2026-11-19', '2026-11-18'],
    );
  });
});

describe('exceptions', () => {
  const claimed = (change: Partial<NonNullable<OrderLine['exception']>>): Partial<Order> =>
    oneLine({ exception: { code: 'personalised', disclosed: true, ...change } });

  it('close the right with their article, or leave it open to a person', () => {
    const refused = withdrawal('2026-11-10', claimed({}));
    assert.deepEqual(refused.because, {
      code: 'withdrawal_excepted',
      layer: 'statute',
      params: { exception: 'personalised' },
      source: 'C. conso., art. L221-28',
    });
    const untold = open('2026-11-10', claimed({ disclosed: false }));
    assert.deepEqual([untold.because.code, untold.flagged], ['withdrawal_exception_not_disclosed', true]);
    const unproven = open('2026-11-10', claimed({ code: 'hygiene_unsealed' }));
    assert.deepEqual([unproven.because.code, unproven.flagged], ['withdrawal_exception_unproven', true]);
    const mended = open('2026-11-10', claimed({ facts: { clearly_personalised: false } }));
    assert.deepEqual([mended.because.code, mended.flagged], ['withdrawal_open', false]);
  });

  it('do not make a period longer: over is over', () => {
    for (const disclosed of [false, true]) {
      const late = withdrawal('2026-11-19', claimed({ code: 'hygiene_unsealed', disclosed }));
      assert.ok(!late.allowed && late.because.code === 'withdrawal_period_over');
    }
  });

  it('are for a person before delivery too', () => {
    const lines = [line({ delivery: { status: 'on_its_way' }, exception: { code: 'perishable', disclosed: false } })];
    const verdict = open('2026-11-10', { lines });
    assert.deepEqual([verdict.because.code, verdict.until], ['withdrawal_exception_not_disclosed', null]);
  });

  it('never refuse where the consumer was not told, whatever is known', () => {
    const known = fc.dictionary(
      fc.constantFrom('unsealed_by_consumer', 'resaleable', 'paid', 'fully_performed', 'performance_begun'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...EXCEPTION_CODES), known, (code, facts) => {
        assert.ok(withdrawal('2026-11-10', claimed({ code, disclosed: false, facts })).allowed);
      }),
    );
  });
});

describe('the policy', () => {
  it('cannot narrow the right: final sale, excluded, short windows', () => {
    const strict: Policy = {
      ...lawPolicy,
      goodwill: {
        ...lawPolicy.goodwill,
        windows: [{ days: 1, from: 'ordered' }],
        restrictions: [{ because: 'final_sale' }, { because: 'excluded' }],
        outcomes: [],
      },
    };
    assert.deepEqual(withdrawal('2026-11-10', oneLine({ tags: ['sale'] }), strict), withdrawal('2026-11-10'));
  });
});
