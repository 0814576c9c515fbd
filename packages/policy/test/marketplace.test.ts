import { compilePolicy, type GoodwillTerms, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, assessLine, goodwill, labels, line, withGoodwill } from './fixtures.ts';

const operator = (change: Partial<GoodwillTerms> = {}): Policy => ({
  ...withGoodwill({
    windows: [{ id: 'floor_window', days: 30, from: 'delivered' }],
    outcomes: [{ id: 'floor_offer', offer: [{ kind: 'refund' }] }],
    ...change,
  }),
  shop: 'market',
  reasons: [],
});
const today = '2026-11-20';

describe('a seller under an operator', () => {
  it('gives the operator’s window where its own is shorter, and the verdict says who decided', () => {
    const short = withGoodwill({ windows: [{ id: 'own', days: 7, from: 'delivered' }] });
    const verdict = goodwill({ today, policy: short, floor: operator() });
    assert.equal(verdict.until?.day, '2026-12-04');
    assert.deepEqual([verdict.because.layer, verdict.because.rule], ['operator', 'floor_window']);
    assert.deepEqual(
      verdict.offers.map(({ outcome, layer }) => [outcome.kind, layer]),
      [['refund', 'operator']],
    );
    assert.deepEqual(
      verdict.closed.map(({ outcome }) => outcome),
      ['store_credit'],
    );
  });

  it('gives its own where that is more', () => {
    const long = withGoodwill({ windows: [{ id: 'own', days: 60, from: 'delivered' }] });
    const verdict = goodwill({ today, policy: long, floor: operator() });
    assert.deepEqual([verdict.until?.day, verdict.because.layer, verdict.because.rule], ['2027-01-04', 'shop', 'own']);
    assert.deepEqual(
      verdict.offers.map(({ layer }) => layer),
      ['shop', 'shop'],
    );
  });

  it('cannot refuse what the operator gives, nor leave an outcome out', () => {
    const sale = { lines: [line({ tags: ['sale'] })] };
    const strict = withGoodwill({ restrictions: [{ when: { tags: ['sale'] }, because: 'final_sale' }] });
    const verdict = goodwill({ today, policy: strict, floor: operator(), order: sale });
    assert.deepEqual([verdict.because.layer, verdict.offers[0]?.rule], ['operator', 'floor_offer']);
    const credit = withGoodwill({ outcomes: [{ offer: [{ kind: 'store_credit' }] }] });
    const kinds = goodwill({ today, policy: credit, floor: operator() }).offers.map(({ outcome }) => outcome.kind);
    assert.deepEqual(kinds.sort(), ['refund', 'store_credit']);
  });

  it('gives for each reason what the operator asks for it', () => {
    const floor = operator({ outcomes: [{ when: { reasonClasses: ['late'] }, offer: [{ kind: 'refund' }] }] });
    const own = withGoodwill({ outcomes: [{ id: 'own', offer: [{ kind: 'store_credit' }] }] });
    const { offers } = goodwill({ today, policy: own, floor });
    assert.deepEqual(
      offers.map(({ outcome, reasons, layer }) => [outcome.kind, reasons, layer]),
      [
        ['refund', ['too_late'], 'operator'],
        ['store_credit', null, 'shop'],
      ],
    );
  });

  it('takes no fee and demands no condition that the operator does not let it', () => {
    const own = withGoodwill({
      fees: [{ kind: 'handling', charge: { per: 'case', amount: { EUR: 900 } } }],
      conditions: [{ demand: ['unused', 'original_packaging'] }],
    });
    const free = goodwill({ today, policy: own, floor: operator() });
    assert.deepEqual([free.fees.length, free.feeLimits, free.conditions], [1, [], []]);
    const limit = {
      id: 'limit',
      kind: 'handling',
      charge: { per: 'case', amount: { EUR: 300 } },
      labels: labels('x'),
    } as const;
    const limited = goodwill({
      today,
      policy: own,
      floor: operator({ fees: [limit], conditions: [{ demand: ['unused'] }] }),
    });
    assert.deepEqual([limited.feeLimits?.[0]?.rule, limited.conditions], ['limit', ['unused']]);
    assert.equal(goodwill({ today, policy: own }).feeLimits, null);
  });

  it('keeps the better bonus for the customer’s choice', () => {
    const floor = operator({ outcomes: [{ offer: [{ kind: 'store_credit', bonus: { percent: 15 } }] }] });
    const credit = goodwill({ today, floor }).offers.find(({ outcome }) => outcome.kind === 'store_credit');
    assert.deepEqual(
      [credit?.outcome, credit?.floorBonus],
      [{ kind: 'store_credit', bonus: { percent: 10 } }, { percent: 15 }],
    );
  });

  it('gives units of several parcels as one offer, whoever decides about each of them', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-01' } },
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-16' } },
    ] as const;
    const lines = [line({ quantity: 2, parcels })];
    const own = withGoodwill({
      windows: [{ days: 14, from: 'delivered' }],
      outcomes: [{ offer: [{ kind: 'refund' }] }],
    });
    const floor = operator({ windows: [{ days: 20, from: 'ordered' }] });
    const verdict = goodwill({ today, policy: own, floor, order: { lines } });
    assert.deepEqual(
      verdict.offers.map(({ units, until, layer }) => [units, until?.day, layer]),
      [[2, '2026-11-30', 'shop']],
    );
  });

  it('ends each parcel’s units on the later day of the two', () => {
    const parcels = [
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-04' } },
      { quantity: 1, delivery: { status: 'delivered', on: '2026-11-18' } },
    ] as const;
    const lines = [line({ quantity: 2, parcels })];
    const own = withGoodwill({ windows: [{ days: 19, from: 'delivered' }] });
    const { changes } = goodwill({ today, policy: own, floor: operator(), order: { lines } });
    assert.deepEqual(
      changes.map(({ after, units }) => [after, units]),
      [
        ['2026-11-23', 2],
        ['2026-12-04', 1],
        ['2026-12-07', 1],
        ['2026-12-18', 0],
      ],
    );
  });

  it('gives the better terms of an outcome', () => {
    const offered = (percent: number, wanted: 'variant' | 'any_product') =>
      ({
        outcomes: [
          {
            offer: [
              { kind: 'price_reduction', percent },
              { kind: 'exchange', for: wanted },
            ],
          },
        ],
      }) as const;
    const better = [
      { kind: 'price_reduction', percent: 30 },
      { kind: 'exchange', for: 'any_product' },
    ];
    for (const [own, floor] of [
      [offered(20, 'variant'), offered(30, 'any_product')],
      [offered(30, 'any_product'), offered(20, 'variant')],
    ] as const) {
      const { offers } = goodwill({ today, policy: withGoodwill(own), floor: operator(floor) });
      assert.deepEqual(
        offers.map(({ outcome }) => outcome),
        better,
      );
    }
  });

  it('does not call closed what the operator opens', () => {
    const own = withGoodwill({ restrictions: [{ because: 'discounted', only: ['store_credit'] }] });
    const verdict = goodwill({ today, policy: own, floor: operator() });
    assert.deepEqual([verdict.closed, verdict.because.code], [[], 'window_open']);
  });

  it('takes the better setting for what is not a matter of lines', () => {
    const settings = (own: Partial<GoodwillTerms>, floor?: Partial<GoodwillTerms>) =>
      compilePolicy(withGoodwill(own), { floor: floor && operator(floor) }).settings;
    assert.equal(settings({ refundsDelivery: false }, { refundsDelivery: true }).refundsDelivery, true);
    assert.equal(settings({ sendBackDays: 7 }, { sendBackDays: 14 }).sendBackDays, 14);
    assert.equal(settings({ sendBackDays: 30 }, { sendBackDays: 14 }).sendBackDays, 30);
    const keptBelow = { EUR: 5000, RON: 9000 };
    assert.deepEqual(settings({ clawback: { keptBelow } }).clawbackKeptBelow, keptBelow);
    assert.equal(settings({ clawback: { keptBelow } }, {}).clawbackKeptBelow, null);
    assert.deepEqual(
      settings({ clawback: { keptBelow } }, { clawback: { keptBelow: { EUR: 3000 } } }).clawbackKeptBelow,
      {
        EUR: 3000,
      },
    );
    const partial = (own: Policy['withdrawal']['partialDelivery'], floor: Policy['withdrawal']['partialDelivery']) =>
      compilePolicy(
        { ...withGoodwill({}), withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: own } },
        { floor: { ...operator(), withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: floor } } },
      ).settings.partialDelivery;
    assert.deepEqual([partial('none_if_still_due', 'pro_rata'), partial('full', undefined)], ['pro_rata', 'full']);
    assert.equal(partial('none_if_still_due', undefined), 'difference');
  });

  it('is on its own where the operator gives nothing', () => {
    const nothing = operator({ windows: [] });
    assert.deepEqual(assessLine({ today, floor: nothing }), assessLine({ today }));
  });

  it('keeps sets apart where the operator does not hold them together', () => {
    const lines = [line({ id: 'a', bundle: 'set' }), line({ id: 'b', bundle: 'set' })];
    const sets = withGoodwill({ bundles: 'together' });
    const [first] = assess({ today, policy: sets, floor: operator(), order: { lines } });
    assert.ok(first?.verdicts.goodwill.allowed);
    assert.deepEqual(first.verdicts.goodwill.together, []);
  });
});
