import type { CreditBonus, Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order } from './fixtures.ts';
import {
  amountOf,
  credit,
  goodwill,
  offering,
  parts,
  partsOf,
  quote,
  refund,
  shopWith,
  totals,
  withdraw,
  type Asking,
} from './quoting.ts';

const lines = [
  line({ id: 'a', unitPrice: 3333, quantity: 3 }),
  line({ id: 'b', unitPrice: 5000 }),
  line({ id: 'special', unitPrice: 1000, category: 'special' }),
];
const bought = order({ lines });
const crediting = (bonus?: CreditBonus): Policy =>
  shopWith(offering({ kind: 'refund' }, { kind: 'store_credit', ...(bonus ? { bonus } : {}) }));
const bonusOf = (policy: Policy, items: Asking['items'], floor?: Policy) =>
  amountOf(quote({ order: bought, policies: [policy], items, ...(floor ? { floor } : {}) }), 'credit_bonus');

describe('the bonus on store credit', () => {
  it('is a percentage of the credit, rounded down', () => {
    const result = quote({ order: bought, policies: [crediting({ percent: 10 })], items: [['a', 1, credit]] });
    assert.deepEqual(parts(result), [
      ['price', 3333],
      ['credit_bonus', 333],
    ]);
    assert.deepEqual(totals(result), [0, 3666, 0]);
  });

  it('is on what becomes credit and on nothing else', () => {
    const policy = crediting({ percent: 10, amount: { EUR: 500 } });
    assert.equal(bonusOf(policy, [['a', 1, refund]]), 0);
    assert.equal(bonusOf(policy, [['a', 1, withdraw]]), 0);
    assert.equal(
      bonusOf(policy, [
        ['a', 1, withdraw],
        ['b', 1, credit],
      ]),
      1000,
    );
  });

  it('can be flat, once a case, and has a cap', () => {
    assert.equal(
      bonusOf(crediting({ amount: { EUR: 500 } }), [
        ['a', 2, credit],
        ['b', 1, credit],
      ]),
      500,
    );
    assert.equal(bonusOf(crediting({ percent: 10, amount: { EUR: 500 } }), [['b', 1, credit]]), 1000);
    assert.equal(bonusOf(crediting({ percent: 10, amount: { EUR: 500 }, cap: { EUR: 700 } }), [['b', 1, credit]]), 700);
    assert.equal(bonusOf(crediting({ percent: 10, amount: { RON: 500 }, cap: { RON: 1 } }), [['b', 1, credit]]), 500);
  });

  it('is not earned by a fee that the credit pays', () => {
    const fees = [{ kind: 'handling', charge: { per: 'case', amount: { EUR: 1000 } } }] as const;
    const policy = shopWith({
      fees,
      ...offering({ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }),
    });
    assert.equal(bonusOf(policy, [['b', 1, credit]]), 400);
    assert.equal(
      bonusOf(policy, [
        ['b', 1, credit],
        ['a', 1, refund],
      ]),
      500,
      'the refund pays the fee first',
    );
  });

  it('goes by each item’s own offer, and gives the higher of two flat amounts', () => {
    const policy = shopWith({
      fees: [{ kind: 'handling', charge: { per: 'case', amount: { EUR: 400 } } }],
      outcomes: [
        {
          id: 'special',
          when: { categories: ['special'] },
          offer: [{ kind: 'store_credit', bonus: { percent: 50, amount: { EUR: 100 } } }],
        },
        { id: 'general', offer: [{ kind: 'store_credit', bonus: { percent: 10, amount: { EUR: 300 } } }] },
      ],
    });
    const result = quote({
      order: bought,
      policies: [policy],
      items: [
        ['special', 1, credit],
        ['b', 1, credit],
      ],
    });
    assert.deepEqual(
      partsOf(result, 'credit_bonus').map(({ amount, policyRule }) => [amount, policyRule]),
      [
        [500, 'special'],
        // The fee is taken off what earns less: 10 % of 46.00, and 3.00.
        [760, 'general'],
      ],
    );
  });

  it('is the better of the shop’s and the operator’s', () => {
    const market = (bonus: CreditBonus): Policy => ({ ...crediting(bonus), shop: 'market' });
    const layerOf = (own: CreditBonus, floor: CreditBonus) => {
      const result = quote({
        order: bought,
        policies: [crediting(own)],
        floor: market(floor),
        items: [['b', 1, credit]],
      });
      return partsOf(result, 'credit_bonus').map(({ amount, layer }) => [amount, layer]);
    };
    assert.deepEqual(layerOf({ percent: 5 }, { percent: 10 }), [[500, 'operator']]);
    assert.deepEqual(layerOf({ percent: 15 }, { percent: 10 }), [[750, 'shop']]);
    assert.deepEqual(layerOf({ percent: 5 }, { amount: { EUR: 200 } }), [[250, 'shop']]);
    assert.deepEqual(layerOf({ percent: 5, cap: { EUR: 100 } }, { amount: { EUR: 200 } }), [[200, 'operator']]);
  });
});

describe('an exchange', () => {
  const policies = [shopWith(offering({ kind: 'exchange', for: 'any_product' }, { kind: 'refund' }))];
  const catalogue = {
    same: { sku: 'same', unitPrice: 5000, unitTax: 950, available: 9 },
    dear: { sku: 'dear', unitPrice: 6500, available: 9 },
    cheap: { sku: 'cheap', unitPrice: 1200, available: 9 },
  };
  const swap = (items: Asking['items'], change: Partial<Asking> = {}) =>
    quote({ order: bought, policies, items, catalogue, ...change });

  it('for something of the same price moves no money', () => {
    const result = swap([['b', 1, goodwill('exchange', 'same')]]);
    assert.deepEqual(
      result.sellers[0]?.components.map(({ kind, amount, destination, lineId }) => [kind, amount, destination, lineId]),
      [
        ['price', 5000, 'exchange', 'b'],
        ['exchange_item', -5000, 'exchange', 'b'],
      ],
    );
    assert.deepEqual(totals(result), [0, 0, 0]);
  });

  it('settles the difference both ways', () => {
    assert.deepEqual(totals(swap([['b', 1, goodwill('exchange', 'dear')]])), [0, 0, 1500]);
    assert.deepEqual(totals(swap([['a', 2, goodwill('exchange', 'cheap')]])), [6666 - 2400, 0, 0]);
  });

  it('sets several off against each other, and not against money that is owed otherwise', () => {
    assert.deepEqual(
      totals(
        swap([
          ['b', 1, goodwill('exchange', 'dear')],
          ['a', 1, goodwill('exchange', 'cheap')],
        ]),
      ),
      [633, 0, 0],
    );
    assert.deepEqual(
      totals(
        swap([
          ['b', 1, goodwill('exchange', 'dear')],
          ['a', 1, withdraw],
        ]),
      ),
      [3333, 0, 1500],
    );
    assert.deepEqual(
      totals(
        swap([
          ['b', 1, goodwill('exchange', 'dear')],
          ['a', 1, refund],
        ]),
      ),
      [3333, 0, 1500],
    );
  });

  it('counts tax on both sides where prices do not contain it', () => {
    const taxed = order({ lines: [line({ id: 'b', unitPrice: 5000, tax: 1000 })], taxes: 'added' });
    assert.deepEqual(totals(swap([['b', 1, goodwill('exchange', 'same')]], { order: taxed })), [50, 0, 0]);
    assert.deepEqual(
      totals(swap([['b', 1, goodwill('exchange', 'same')]], { order: { ...taxed, taxes: 'included' } })),
      [0, 0, 0],
    );
  });

  it('throws for what is not in the catalogue', () => {
    assert.throws(() => swap([['b', 1, goodwill('exchange', 'gone')]]), RangeError);
    assert.throws(() => swap([['b', 1, goodwill('exchange')]]), RangeError);
    assert.throws(() => swap([['b', 1, goodwill('exchange', 'same')]], { catalogue: {} }), RangeError);
  });
});
