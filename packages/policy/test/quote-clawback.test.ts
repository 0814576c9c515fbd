import type { QuoteHistory } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order } from './fixtures.ts';
import {
  amountOf,
  credit,
  goodwill,
  guarantee,
  offering,
  partsOf,
  quote,
  refund,
  shopWith,
  totals,
  withdraw,
  type Asked,
} from './quoting.ts';

// Ten euros off from eighty: 4.00, 3.00, 3.00.
const bought = order({
  lines: [
    line({ id: 'a', unitPrice: 4000 }),
    line({ id: 'b', unitPrice: 1500, quantity: 2 }),
    line({ id: 'c', unitPrice: 3000 }),
  ],
  discount: 1000,
});
const policies = [
  shopWith({
    clawback: { keptBelow: { EUR: 8000 } },
    ...offering(
      { kind: 'refund' },
      { kind: 'store_credit', bonus: { percent: 10 } },
      { kind: 'keep_item' },
      { kind: 'exchange', for: 'any_product' },
      { kind: 'price_reduction', percent: 10 },
    ),
  }),
];
const catalogue = { other: { sku: 'other', unitPrice: 100, available: 9 } };
const ask = (items: readonly Asked[], history: QuoteHistory = {}) =>
  quote({ order: bought, policies, items, history, catalogue });
const taken = (items: readonly Asked[], history: QuoteHistory = {}) =>
  amountOf(ask(items, history), 'discount_clawback');

describe('taking back a discount', () => {
  it('takes what the discount on the kept goods was, once too little of the order is kept', () => {
    const result = ask([['a', 1, refund]]);
    assert.deepEqual(partsOf(result, 'discount_clawback'), [
      {
        kind: 'discount_clawback',
        amount: -600,
        destination: 'original_payment',
        lineId: null,
        quantity: null,
        rule: 'shop_clawback',
        layer: 'shop',
        policyRule: 'goodwill.clawback',
      },
    ]);
    assert.equal(result.refund, 4000 - 400 - 600);
  });

  it('takes it to the unit: what the units had that are kept', () => {
    const pair = order({ lines: [line({ id: 'a', quantity: 2 })], discount: 3 });
    const terms = [shopWith({ clawback: { keptBelow: { EUR: 2000 } } })];
    // Of the three cents the first unit had two.
    assert.deepEqual(totals(quote({ order: pair, policies: terms, items: [['a', 1, refund]] })), [1000 - 2 - 1, 0, 0]);
  });

  it('leaves it while enough is kept, where there is none, and where the order never reached the threshold', () => {
    assert.equal(taken([['b', 1, refund]]), 0);
    const with_ = (discount: number, keptBelow: Record<string, number>) =>
      amountOf(
        quote({
          order: { ...bought, discount },
          policies: [shopWith({ clawback: { keptBelow } })],
          items: [['a', 1, refund]],
        }),
        'discount_clawback',
      );
    assert.equal(with_(1000, { EUR: 8000 }), -600);
    assert.equal(with_(0, { EUR: 8000 }), 0);
    assert.equal(with_(1000, { EUR: 10_001 }), 0);
    assert.equal(with_(1000, { RON: 8000 }), 0);
    assert.equal(with_(1000, { EUR: 6000 }), 0, 'exactly the threshold is enough');
  });

  it('never counts goods that left by law, in this return or before', () => {
    assert.equal(taken([['a', 1, withdraw]]), 0);
    assert.equal(
      taken([
        ['a', 1, withdraw],
        ['b', 1, refund],
      ]),
      0,
    );
    assert.equal(
      taken([
        ['a', 1, guarantee('refund')],
        ['b', 1, refund],
      ]),
      0,
    );
    assert.equal(taken([['b', 1, refund]], { returned: { a: 1 }, withdrawn: { a: 1 } }), 0);
    assert.equal(taken([['b', 1, refund]], { returned: { a: 1 } }), -450, 'a went by goodwill');
    const before = {
      ...bought,
      lines: bought.lines.map((each) => (each.id === 'a' ? { ...each, returned: 1 } : each)),
    };
    assert.equal(
      amountOf(quote({ order: before, policies, items: [['b', 1, refund]] }), 'discount_clawback'),
      0,
      'nobody knows how the shop took a back',
    );
  });

  it('counts goods that were exchanged, mended or reduced as kept, and goods kept for nothing as gone', () => {
    assert.equal(taken([['a', 1, goodwill('exchange', 'other')]]), 0);
    assert.equal(taken([['a', 1, goodwill('price_reduction')]]), 0);
    assert.equal(taken([['a', 1, goodwill('keep_item')]]), -600);
    // Together with b they leave c and half of b: 4.50 of the discount. The discount on an exchanged a is gone already.
    assert.equal(
      taken(
        [
          ['b', 1, refund],
          ['c', 1, refund],
        ],
        { returned: { a: 1 }, exchanged: { a: 1 } },
      ),
      -150,
    );
    assert.equal(
      taken(
        [
          ['b', 1, refund],
          ['c', 1, refund],
        ],
        { returned: { a: 1 }, mended: { a: 1 } },
      ),
      -550,
    );
    assert.equal(taken([['b', 1, refund]], { returned: { a: 1 }, keptFree: { a: 1 } }), -450);
  });

  it('depends on what is left, not on the way there', () => {
    const first = taken([['a', 1, refund]]);
    const second = taken([['b', 2, refund]], { returned: { a: 1 }, clawedBack: { shop: -first } });
    assert.deepEqual([first, second], [-600, 300]);
    assert.equal(
      taken([
        ['a', 1, refund],
        ['b', 2, refund],
      ]),
      first + second,
    );
  });

  it('gives it back with the goods that it was on, also when they leave by law', () => {
    const history = { returned: { a: 1 }, clawedBack: { shop: 600 } };
    const withdrawn = ask([['c', 1, withdraw]], history);
    assert.deepEqual(
      totals(withdrawn),
      [3000, 0, 0],
      'all that was paid for it: its price, since the discount was taken',
    );
    const credited = ask([['c', 1, credit]], history);
    assert.deepEqual(totals(credited), [300, 2700 + 270, 0], 'money comes back as money, and earns no bonus');
    assert.equal(taken([['c', 1, guarantee('repair')]], history), 0);
  });

  it('takes goodwill money alone and never more than there is', () => {
    const few = {
      ...bought,
      lines: [line({ id: 'a', unitPrice: 100 }), line({ id: 'b', unitPrice: 9900 })],
      discount: 5000,
    };
    const result = (items: readonly Asked[], below: number, order = few) =>
      quote({ order, policies: [shopWith({ clawback: { keptBelow: { EUR: below } } })], items });
    assert.deepEqual(totals(result([['a', 1, refund]], 9950)), [0, 0, 0]);
    const three = { ...few, lines: [...few.lines, line({ id: 'w', unitPrice: 1000 })], discount: 5500 };
    assert.equal(
      result(
        [
          ['a', 1, refund],
          ['w', 1, withdraw],
        ],
        10_950,
        three,
      ).refund,
      500,
    );
  });

  it('leaves an exchange what it needs to pay for the new goods', () => {
    const half = order({
      lines: [
        line({ id: 'a', unitPrice: 100 }),
        line({ id: 'b', unitPrice: 9900 }),
        line({ id: 'x', unitPrice: 1000 }),
      ],
      discount: 5500,
    });
    const terms = [
      shopWith({
        clawback: { keptBelow: { EUR: 10_950 } },
        ...offering({ kind: 'refund' }, { kind: 'exchange', for: 'any_product' }),
      }),
    ];
    const swap = (unitPrice: number) =>
      totals(
        quote({
          order: half,
          policies: terms,
          items: [
            ['a', 1, refund],
            ['x', 1, goodwill('exchange', 'other')],
          ],
          catalogue: { other: { sku: 'other', unitPrice, available: 1 } },
        }),
      );
    assert.deepEqual(swap(2000), [0, 0, 1500]);
    assert.deepEqual(swap(100), [0, 0, 0]);
  });

  it('takes it from the refund, then the credit, then what an exchange leaves over', () => {
    const swap = quote({
      order: bought,
      policies,
      items: [
        ['a', 1, refund],
        ['b', 1, goodwill('exchange', 'other')],
      ],
      catalogue,
    });
    assert.deepEqual(
      partsOf(swap, 'discount_clawback').map(({ amount, destination }) => [amount, destination]),
      [[-450, 'original_payment']],
    );
    const asCredit = ask([['a', 1, credit]]);
    assert.deepEqual(totals(asCredit), [0, 3000 + 300, 0], 'what was taken earns no bonus');
  });

  it('is limited by the operator: the lower threshold, and none where the operator has none', () => {
    const under = (keptBelow: number | null) => {
      const floor = {
        ...shopWith(keptBelow === null ? {} : { clawback: { keptBelow: { EUR: keptBelow } } }),
        shop: 'market',
      };
      return amountOf(quote({ order: bought, policies, floor, items: [['a', 1, refund]] }), 'discount_clawback');
    };
    assert.deepEqual([under(null), under(6000), under(9000)], [0, 0, -600]);
  });
});
