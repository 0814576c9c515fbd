import { assessOrder, compilePolicy, feesFor, type Fee, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';
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
  line({ id: 'cheap', unitPrice: 200, category: 'cheap' }),
];
const bought = order({ lines });
const outcomes = offering(
  { kind: 'refund' },
  { kind: 'store_credit' },
  { kind: 'exchange', for: 'any_product' },
  { kind: 'keep_item' },
  { kind: 'repair' },
);
const shopTaking = (...fees: Fee[]): Policy => ({
  ...shopWith({ fees, ...outcomes }),
  methods: [...policy.methods, { ...policy.methods[0]!, code: 'counter', kind: 'in_store' }],
});
const handling = (amount: number, rest: Partial<Fee> = {}): Fee => ({
  kind: 'handling',
  charge: { per: 'case', amount: { EUR: amount } },
  ...rest,
});
const postage = (amount: number, rest: Partial<Fee> = {}): Fee => ({
  ...handling(amount, rest),
  kind: 'return_postage',
});
const percent = (share: number, rest: Partial<Fee> = {}): Fee => ({
  kind: 'handling',
  charge: { percent: share },
  ...rest,
});

const taken = (fees: readonly Fee[], asking: Omit<Asking, 'order'>) => {
  const result = quote({ order: bought, policies: [shopTaking(...fees)], ...asking });
  return 0 - amountOf(result, 'handling_fee') - amountOf(result, 'return_postage');
};

describe('flat fees', () => {
  it('are taken once a case, whatever the number of items', () => {
    assert.equal(
      taken([handling(290)], {
        items: [
          ['a', 3, refund],
          ['b', 1, refund],
        ],
      }),
      290,
    );
  });

  it('per parcel are taken as often as parcels travel', () => {
    const perParcel: Fee = { kind: 'return_postage', charge: { per: 'parcel', amount: { EUR: 490 } } };
    assert.equal(taken([perParcel], { items: [['a', 3, refund]] }), 490);
    assert.equal(taken([perParcel], { items: [['a', 3, refund]], parcels: 3 }), 1470);
  });

  it('of different amounts are the highest, once; those of another kind come on top', () => {
    const cheap = { when: { categories: ['cheap'] } };
    const items: Asking['items'] = [
      ['cheap', 1, refund],
      ['b', 1, refund],
    ];
    assert.equal(taken([handling(100, cheap), handling(290)], { items }), 290);
    assert.equal(taken([handling(100, cheap), handling(290), postage(500)], { items }), 790);
  });

  it('are never more than the items bring that they are about', () => {
    const cheap = { when: { categories: ['cheap'] } };
    assert.equal(taken([handling(290)], { items: [['cheap', 1, refund]] }), 200);
    assert.equal(taken([handling(290), postage(500)], { items: [['cheap', 1, refund]] }), 200);
    assert.equal(
      taken([handling(290, cheap)], {
        items: [
          ['cheap', 1, refund],
          ['b', 1, refund],
        ],
      }),
      200,
    );
    assert.equal(
      taken([handling(290, cheap), handling(150)], {
        items: [
          ['cheap', 1, refund],
          ['b', 1, refund],
        ],
      }),
      200,
      'the 2.90 take the 2.00 of the cheap item, which is more than the 1.50 of both',
    );
  });

  it('of both kinds together are no more than the item brings that bears them', () => {
    const cheap = { when: { categories: ['cheap'] } };
    const fees = [postage(290, cheap), postage(150), handling(300, cheap), handling(0)];
    assert.equal(
      taken(fees, {
        items: [
          ['b', 1, refund],
          ['cheap', 1, refund],
        ],
      }),
      200,
    );
  });

  it('that are not priced in the currency of the order are not taken', () => {
    const lei = order({ currency: 'RON', lines });
    assert.deepEqual(parts(quote({ order: lei, policies: [shopTaking(handling(290))], items: [['b', 1, refund]] })), [
      ['price', 5000],
    ]);
  });
});

describe('fees in percent', () => {
  it('are on what the items bring, rounded down', () => {
    assert.equal(taken([percent(15)], { items: [['a', 3, refund]] }), 1499);
    assert.equal(taken([percent(15)], { items: [['a', 1, refund]] }), 499);
    const discounted = { ...bought, discount: 1520 };
    // 33.33 less a share of 3.34 in the discount.
    assert.equal(
      -amountOf(
        quote({ order: discounted, policies: [shopTaking(percent(10))], items: [['a', 1, refund]] }),
        'handling_fee',
      ),
      299,
    );
  });

  it('come to the same in whatever portions a line goes back', () => {
    const one = (gone: number) =>
      taken([percent(15)], { items: [['a', 1, refund]], history: { returned: { a: gone } } });
    assert.equal(one(0) + one(1) + one(2), 1499);
  });

  it('of different rules are a component each, and of one rule one', () => {
    const fees = [percent(50, { id: 'half', when: { categories: ['cheap'] } }), percent(10, { id: 'tenth' })];
    const result = quote({
      order: bought,
      policies: [shopTaking(...fees)],
      items: [
        ['cheap', 1, refund],
        ['a', 3, refund],
        ['b', 1, refund],
      ],
    });
    assert.deepEqual(
      partsOf(result, 'handling_fee').map(({ amount, policyRule }) => [amount, policyRule]),
      [
        [-100, 'half'],
        [-1499, 'tenth'],
      ],
    );
  });
});

describe('when a fee applies', () => {
  it('follows the first rule of a kind that holds for reason, outcome and method', () => {
    const fees = [
      handling(0, { when: { outcomes: ['store_credit'] } }),
      handling(100, { when: { methods: ['counter'] } }),
      handling(900, { when: { reasons: ['nobody_gives_this'] } }),
      handling(290),
    ];
    assert.equal(taken(fees, { items: [['b', 1, credit]] }), 0);
    assert.equal(taken(fees, { items: [['b', 1, refund]], method: 'counter' }), 100);
    assert.equal(taken(fees, { items: [['b', 1, refund]] }), 290);
  });

  it('asks no postage for goods that stay', () => {
    assert.equal(taken([postage(490)], { items: [['b', 1, goodwill('keep_item')]] }), 0);
    assert.equal(
      taken([postage(490)], {
        items: [
          ['b', 1, goodwill('keep_item')],
          ['cheap', 1, refund],
        ],
      }),
      200,
    );
  });

  it('lets it go from a value of what goes back by goodwill', () => {
    const fees = [handling(290, { freeFrom: { EUR: 5200 } })];
    assert.equal(taken(fees, { items: [['b', 1, refund]] }), 290);
    assert.equal(
      taken(fees, {
        items: [
          ['b', 1, refund],
          ['cheap', 1, refund],
        ],
      }),
      0,
    );
    assert.equal(
      taken(fees, {
        items: [
          ['b', 1, refund],
          ['cheap', 1, withdraw],
        ],
      }),
      290,
      'a withdrawal is another matter',
    );
    assert.equal(
      taken(fees, {
        items: [
          ['b', 1, refund],
          ['a', 3, goodwill('keep_item')],
        ],
      }),
      290,
      'what stays does not go back',
    );
    assert.equal(taken([handling(290, { freeFrom: { RON: 1 } })], { items: [['b', 1, refund]] }), 290);
  });

  it('says so to whoever asks before there is a quote', () => {
    const compiled = compilePolicy(
      shopTaking(postage(490), handling(0, { when: { outcomes: ['exchange'] } }), handling(290)),
    );
    const [, assessment] = assessOrder(bought, { shop: compiled }, '2026-11-10');
    const verdict = assessment!.verdicts.goodwill;
    assert.ok(verdict.allowed);
    const rules = (outcome: 'refund' | 'exchange', method: string | null) =>
      feesFor(verdict, { reason: 'too_small', outcome, method }).map(({ fee, limit }) => [fee.rule, limit]);
    assert.deepEqual(rules('refund', 'post'), [
      ['goodwill.fees[0]', null],
      ['goodwill.fees[2]', null],
    ]);
    assert.deepEqual(rules('exchange', null), [['goodwill.fees[1]', null]]);
  });
});

describe('where a fee is taken', () => {
  const catalogue = { other: { sku: 'other', unitPrice: 150, available: 9 } };
  const exchange = goodwill('exchange', 'other');

  it('is the refund first, then the credit', () => {
    const policies = [shopTaking(postage(120), handling(370))];
    const result = quote({
      order: bought,
      policies,
      items: [
        ['cheap', 1, refund],
        ['b', 1, credit],
      ],
    });
    assert.deepEqual(
      result.sellers[0]?.components.slice(2).map(({ kind, amount, destination }) => [kind, amount, destination]),
      [
        ['return_postage', -120, 'original_payment'],
        ['handling_fee', -80, 'original_payment'],
        ['handling_fee', -290, 'store_credit'],
      ],
    );
    assert.deepEqual(totals(result), [0, 4710, 0]);
  });

  it('is the exchange last, where it can make the customer owe', () => {
    const alone = quote({
      order: bought,
      policies: [shopTaking(handling(290))],
      items: [['cheap', 1, exchange]],
      catalogue,
    });
    assert.deepEqual(parts(alone), [
      ['price', 200],
      ['exchange_item', -150],
      ['handling_fee', -290],
    ]);
    assert.deepEqual(totals(alone), [0, 0, 240]);
    const dear = quote({
      order: bought,
      policies: [shopTaking(percent(100))],
      items: [['cheap', 1, exchange]],
      catalogue,
    });
    assert.deepEqual(totals(dear), [0, 0, 150]);
  });

  it('is nowhere where no money moves', () => {
    assert.equal(taken([handling(290)], { items: [['b', 1, goodwill('repair')]] }), 0);
    assert.equal(
      taken([handling(290, { when: { outcomes: ['repair'] } })], {
        items: [
          ['a', 1, goodwill('repair')],
          ['b', 1, refund],
        ],
      }),
      0,
    );
  });

  it('carries the name the shop gave it', () => {
    const labels = { fr: 'Frais', ro: 'Taxă', en: 'Fee' };
    const result = quote({
      order: bought,
      policies: [shopTaking(handling(290, { id: 'fee', labels }))],
      items: [['b', 1, refund]],
    });
    assert.deepEqual(partsOf(result, 'handling_fee'), [
      {
        kind: 'handling_fee',
        amount: -290,
        destination: 'original_payment',
        lineId: null,
        quantity: null,
        rule: 'shop_handling_fee',
        layer: 'shop',
        policyRule: 'fee',
        labels,
      },
    ]);
  });
});

describe('fees under an operator’s floor', () => {
  const under = (
    own: readonly Fee[],
    limits: readonly Fee[],
    items: Asking['items'] = [['b', 1, refund]],
    parcels = 1,
  ) => {
    const floor = { ...shopTaking(...limits), shop: 'market' };
    const result = quote({ order: bought, policies: [shopTaking(...own)], floor, items, parcels });
    return [...partsOf(result, 'return_postage'), ...partsOf(result, 'handling_fee')].map(({ amount, layer }) => [
      amount,
      layer,
    ]);
  };

  it('are not taken where the operator knows none of that kind', () => {
    assert.deepEqual(under([handling(290), postage(490)], [handling(500)]), [[-290, 'shop']]);
    assert.deepEqual(under([handling(290)], [handling(500, { when: { outcomes: ['store_credit'] } })]), []);
  });

  it('are at most what the operator would charge', () => {
    assert.deepEqual(under([handling(290)], [handling(100)]), [[-100, 'operator']]);
    assert.deepEqual(under([percent(15)], [percent(10)]), [[-500, 'operator']]);
    assert.deepEqual(under([percent(5)], [percent(10)]), [[-250, 'shop']]);
    const perParcel: Fee = { kind: 'handling', charge: { per: 'parcel', amount: { EUR: 100 } } };
    assert.deepEqual(under([perParcel], [handling(250)], [['b', 1, refund]], 2), [[-200, 'shop']]);
    assert.deepEqual(under([perParcel], [handling(250)], [['b', 1, refund]], 3), [[-250, 'operator']]);
  });

  it('compare a flat amount with a share by what they come to', () => {
    assert.deepEqual(under([handling(290)], [percent(5)]), [[-250, 'operator']]);
    assert.deepEqual(under([handling(290)], [percent(6)]), [[-290, 'shop']]);
    assert.deepEqual(under([percent(10)], [handling(400)]), [[-400, 'operator']]);
    assert.deepEqual(under([percent(10)], [handling(600)]), [[-500, 'shop']]);
  });

  it('are free where the operator’s would be', () => {
    assert.deepEqual(under([handling(290)], [handling(500, { freeFrom: { EUR: 5000 } })]), []);
  });
});
