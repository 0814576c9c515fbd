import { quoteRefund } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';
import {
  credit,
  goodwill,
  guarantee,
  offering,
  parts,
  partsOf,
  quote,
  refund,
  shopWith,
  totals,
  withdraw,
} from './quoting.ts';

// The discount of 10.00 falls 666.69 : 333.31 on the lines; a's 667 cents are 223, 222, 222 unit by unit.
const lines = [line({ id: 'a', unitPrice: 3333, quantity: 3 }), line({ id: 'b', unitPrice: 4999 })];
const bought = order({ lines, discount: 1000 });

describe('what goods bring', () => {
  it('is their price less their share of the discount, unit by unit', () => {
    const first = quote({ order: bought, items: [['a', 1, refund]] });
    assert.deepEqual(parts(first), [
      ['price', 3333],
      ['discount_share', -223],
    ]);
    const rest = quote({ order: bought, items: [['a', 2, refund]], history: { returned: { a: 1 } } });
    assert.deepEqual(parts(rest), [
      ['price', 6666],
      ['discount_share', -444],
    ]);
  });

  it('is that of the units which are left, where the shop took others back itself', () => {
    const partly = { ...bought, lines: lines.map((each) => ({ ...each, returned: each.id === 'a' ? 1 : 0 })) };
    assert.deepEqual(parts(quote({ order: partly, items: [['a', 1, refund]] })), [
      ['price', 3333],
      ['discount_share', -222],
    ]);
    assert.throws(() => quote({ order: partly, items: [['a', 3, refund]] }), RangeError);
  });

  it('adds the tax where prices do not contain it, and not where they do', () => {
    const taxed = lines.map((each) => ({ ...each, tax: each.id === 'a' ? 1867 : 933 }));
    const added = order({ lines: taxed, discount: 1000, taxes: 'added' });
    assert.deepEqual(parts(quote({ order: added, items: [['a', 2, refund]] })), [
      ['price', 6666],
      ['discount_share', -445],
      // 18.67 on three units: 6.23, 6.22, 6.22.
      ['tax_share', 1245],
    ]);
    const included = quote({ order: { ...added, taxes: 'included' }, items: [['a', 2, refund]] });
    assert.deepEqual(partsOf(included, 'tax_share'), []);
  });

  it('shares a discount among the goods of all sellers, and no more of it than they cost', () => {
    const two = order({
      lines: [line({ id: 'a' }), line({ id: 'b', seller: 'other', unitPrice: 3000 })],
      discount: 400,
    });
    const both = [policy, { ...policy, shop: 'other' }];
    assert.deepEqual(
      parts(
        quote({
          order: two,
          policies: both,
          items: [
            ['a', 1, withdraw],
            ['b', 1, withdraw],
          ],
        }),
      ),
      [
        ['price', 1000],
        ['discount_share', -100],
        ['price', 3000],
        ['discount_share', -300],
      ],
    );
    const tooMuch = order({ lines: [line({ id: 'a' })], discount: 2500 });
    assert.deepEqual(totals(quote({ order: tooMuch, items: [['a', 1, withdraw]] })), [0, 0, 0]);
  });

  it('is the same to the unit in currencies with no and with three decimals', () => {
    const yen = order({ currency: 'JPY', lines: [line({ id: 'a', unitPrice: 1980, quantity: 3 })], discount: 500 });
    assert.deepEqual(
      [1, 2, 3].map((units) => quote({ order: yen, items: [['a', units, refund]] }).refund),
      [1980 - 167, 3960 - 334, 5940 - 500],
    );
    const dinar = order({
      currency: 'KWD',
      lines: [line({ id: 'a', unitPrice: 12_345, quantity: 2 })],
      discount: 1001,
    });
    assert.equal(quote({ order: dinar, items: [['a', 1, refund]] }).refund, 12_345 - 501);
  });

  it('goes where the outcome says, in part, and not at all for a repair', () => {
    const policies = [
      shopWith(offering({ kind: 'price_reduction', percent: 25 }, { kind: 'keep_item' }, { kind: 'repair' })),
    ];
    const reduced = quote({ order: bought, policies, items: [['a', 1, goodwill('price_reduction')]] });
    // 25 % of 31.10 is 7.775, rounded down.
    assert.deepEqual(parts(reduced), [
      ['price', 3333],
      ['discount_share', -223],
      ['price_kept', 777 - 3110],
    ]);
    assert.deepEqual(totals(reduced), [777, 0, 0]);
    assert.deepEqual(
      totals(quote({ order: bought, policies, items: [['b', 1, goodwill('keep_item')]] })),
      [4666, 0, 0],
    );
    assert.deepEqual(parts(quote({ order: bought, policies, items: [['b', 1, goodwill('repair')]] })), []);
    assert.deepEqual(parts(quote({ order: bought, items: [['b', 1, guarantee('replacement')]] })), []);
  });

  it('rounds a price reduction over the line, in whatever portions it is asked for', () => {
    const policies = [shopWith(offering({ kind: 'price_reduction', percent: 25 }))];
    const order3 = order({ lines: [line({ id: 'a', unitPrice: 333, quantity: 3 })] });
    const portion = (units: number, gone: number) =>
      quote({
        order: order3,
        policies,
        items: [['a', units, goodwill('price_reduction')]],
        history: { returned: { a: gone }, mended: { a: gone } },
      }).refund;
    assert.deepEqual([portion(3, 0), portion(1, 0) + portion(1, 1) + portion(1, 2)], [249, 249]);
  });
});

describe('who made a component', () => {
  it('is the statute for what is owed by law and the shop for what it gives', () => {
    const layers = quote({
      order: bought,
      items: [
        ['a', 1, withdraw],
        ['a', 1, guarantee('refund')],
        ['b', 1, refund],
      ],
    });
    assert.deepEqual(
      layers.sellers[0]?.components.map(({ kind, layer, policyRule }) => [kind, layer, policyRule]),
      [
        ['price', 'statute', undefined],
        ['discount_share', 'statute', undefined],
        ['price', 'statute', undefined],
        ['discount_share', 'statute', undefined],
        ['price', 'shop', 'all'],
        ['discount_share', 'shop', 'all'],
      ],
    );
  });
});

describe('what the law says of refunds', () => {
  const fees = [
    { kind: 'handling', charge: { percent: 15 } },
    { kind: 'return_postage', charge: { per: 'case', amount: { EUR: 490 } } },
  ] as const;
  const strict = shopWith({ fees, ...offering({ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }) });

  it('R01: a withdrawal from everything brings standard delivery too', () => {
    const r01 = order({
      lines: [line({ id: 'a', unitPrice: 8000 })],
      deliveries: [{ seller: 'shop', paid: 495, cheapest: 495 }],
    });
    assert.equal(quote({ order: r01, policies: [strict], items: [['a', 1, withdraw]] }).refund, 8495);
  });

  it('R03: a withdrawal from a part brings its price; delivery is the policy’s to say', () => {
    const r03 = order({
      lines: [line({ id: 'A', unitPrice: 3000 }), line({ id: 'B', unitPrice: 3000 })],
      deliveries: [{ seller: 'shop', paid: 600, cheapest: 600 }],
    });
    const with_ = (partialDelivery: 'none_if_still_due' | 'difference' | 'pro_rata' | 'full') =>
      quote({ order: r03, policies: [shopWith({ fees }, { partialDelivery })], items: [['A', 1, withdraw]] });
    assert.deepEqual(parts(with_('difference')), [['price', 3000]]);
    assert.equal(with_('full').refund, 3600);
    for (const { layer, policyRule } of partsOf(with_('full'), 'delivery')) {
      assert.deepEqual([layer, policyRule], ['shop', 'withdrawal.partialDelivery']);
    }
  });

  it('R07: a withdrawal is paid back by the means of payment, never in credit', () => {
    const r07 = order({
      lines: [line({ id: 'a', unitPrice: 5000 })],
      payments: [{ id: 'card-1', kind: 'payment', paid: 5000, refunded: 0 }],
    });
    const result = quote({ order: r07, policies: [strict], items: [['a', 1, withdraw]] });
    assert.deepEqual(totals(result), [5000, 0, 0]);
    assert.deepEqual(result.payments, [{ paymentId: 'card-1', kind: 'payment', amount: 5000 }]);
  });

  it('R10: no fee is taken from a withdrawal, not even beside a goodwill return that has one', () => {
    const r10 = order({ lines: [line({ id: 'a', unitPrice: 5000 }), line({ id: 'b', unitPrice: 100 })] });
    assert.deepEqual(parts(quote({ order: r10, policies: [strict], items: [['a', 1, withdraw]] })), [['price', 5000]]);
    const mixed = quote({
      order: r10,
      policies: [strict],
      items: [
        ['a', 1, withdraw],
        ['b', 1, refund],
      ],
    });
    assert.equal(mixed.refund, 5000, 'fees take at most what the goodwill item brings');
    const ended = quote({
      order: r10,
      policies: [strict],
      items: [
        ['a', 1, guarantee('refund')],
        ['b', 1, credit],
      ],
    });
    assert.deepEqual(totals(ended), [5000, 0, 0]);
  });
});

describe('a broken call', () => {
  it('throws rather than make up money', () => {
    assert.throws(() => quote({ order: bought, items: [['b', 2, withdraw]] }), RangeError);
    assert.throws(
      () =>
        quote({
          order: bought,
          items: [
            ['a', 2, withdraw],
            ['a', 2, refund],
          ],
        }),
      RangeError,
    );
    assert.throws(() => quote({ order: bought, items: [['x', 1, withdraw]] }), RangeError);
    assert.throws(() => quote({ order: bought, items: [['b', 1, goodwill('keep_item')]] }), RangeError);
    const selection = { items: [{ lineId: 'b', quantity: 1, choice: withdraw }], methods: [] };
    assert.throws(() => quoteRefund({ order: bought, policies: {}, assessments: [], selection }), RangeError);
  });
});
