import type { Choice, GoodwillTerms, PartialDelivery, QuoteHistory } from '@returns-portal/policy';
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
  withdraw,
  type Asked,
} from './quoting.ts';

const lines = [line({ id: 'a', unitPrice: 3333, quantity: 3 }), line({ id: 'b', unitPrice: 4999 })];
const express = { seller: 'shop', paid: 990, cheapest: 490 };
const bought = order({ lines, deliveries: [express] });
const all = (choice: Choice): Asked[] => [
  ['a', 3, choice],
  ['b', 1, choice],
];

interface Terms {
  readonly partial?: PartialDelivery;
  readonly goodwill?: Partial<GoodwillTerms>;
  readonly history?: QuoteHistory;
}
const delivery = (
  items: readonly Asked[],
  { partial = 'difference', goodwill: terms = {}, history = {} }: Terms = {},
) =>
  amountOf(
    quote({ order: bought, policies: [shopWith(terms, { partialDelivery: partial })], items, history }),
    'delivery',
  );

describe('delivery when nothing is kept', () => {
  it('is the standard charge by law, not the express surplus', () => {
    assert.equal(delivery(all(withdraw)), 490);
    assert.equal(delivery(all(guarantee('refund'))), 490);
  });

  it('is the whole charge where the shop refunds delivery, in money or as credit', () => {
    const refunds = { goodwill: { refundsDelivery: true } };
    assert.equal(delivery(all(refund)), 0);
    assert.equal(delivery(all(refund), refunds), 990);
    assert.equal(delivery(all(withdraw), refunds), 490, 'the shop’s own offer is for goodwill returns');
    const policies = [shopWith({ refundsDelivery: true })];
    const asCredit = quote({ order: bought, policies, items: all(credit) });
    // The bonus of 10 % is on the goods: 149.98.
    assert.deepEqual(
      [asCredit.refund, asCredit.credit, amountOf(asCredit, 'credit_bonus')],
      [0, 14_998 + 990 + 1499, 1499],
    );
  });

  it('is standard by law and the rest from the shop where both tracks empty an order', () => {
    const policies = [shopWith({ refundsDelivery: true })];
    const mixed = quote({
      order: bought,
      policies,
      items: [
        ['a', 3, withdraw],
        ['b', 1, refund],
      ],
    });
    assert.deepEqual(
      partsOf(mixed, 'delivery').map(({ amount, rule, layer, policyRule }) => [amount, rule, layer, policyRule]),
      [
        [490, 'standard_delivery', 'statute', undefined],
        [500, 'shop_refunds_delivery', 'shop', 'goodwill.refundsDelivery'],
      ],
    );
  });

  it('counts what went before, and what the shop took back itself', () => {
    assert.equal(delivery([['b', 1, withdraw]], { history: { returned: { a: 3 } } }), 490);
    const partly = order({ lines: [line({ id: 'a', quantity: 2, returned: 1 })], deliveries: [express] });
    assert.equal(amountOf(quote({ order: partly, items: [['a', 1, withdraw]] }), 'delivery'), 490);
  });

  it('comes back once only', () => {
    const history = { returned: { a: 3 }, deliveryRefunded: { shop: 200 } };
    assert.equal(delivery([['b', 1, withdraw]], { history }), 290);
    assert.equal(delivery([['b', 1, withdraw]], { history: { ...history, deliveryRefunded: { shop: 490 } } }), 0);
    const refunds = { goodwill: { refundsDelivery: true } };
    assert.equal(delivery([['b', 1, refund]], { ...refunds, history }), 790);
  });
});

describe('goods that stay', () => {
  const terms = {
    refundsDelivery: true,
    ...offering(
      { kind: 'keep_item' },
      { kind: 'price_reduction', percent: 20 },
      { kind: 'exchange', for: 'variant' },
      { kind: 'refund' },
    ),
  };
  const catalogue = { 'SKU-2': { sku: 'SKU-2', unitPrice: 4999, available: 9 } };
  const beside = (choice: Choice) =>
    amountOf(
      quote({
        order: bought,
        policies: [shopWith(terms)],
        items: [
          ['a', 3, withdraw],
          ['b', 1, choice],
        ],
        catalogue,
      }),
      'delivery',
    );

  it('keep their delivery, whatever else is done about them', () => {
    assert.equal(beside(refund), 990);
    assert.equal(beside(goodwill('keep_item')), 0);
    assert.equal(beside(goodwill('price_reduction')), 0);
    assert.equal(beside(goodwill('exchange', 'SKU-2')), 0);
    assert.equal(beside(guarantee('repair')), 0);
  });

  it('keep it in later returns too', () => {
    const later = (history: QuoteHistory) =>
      delivery([['a', 3, withdraw]], { history: { returned: { b: 1 }, ...history } });
    assert.equal(later({}), 490);
    assert.equal(later({ mended: { b: 1 } }), 0);
    assert.equal(later({ exchanged: { b: 1 } }), 0);
    assert.equal(later({ keptFree: { b: 1 } }), 0);
    assert.equal(later({ withdrawn: { b: 1 } }), 490);
  });
});

describe('delivery when a part is kept', () => {
  it('is what the policy says of a withdrawal, and nothing in other returns', () => {
    const b: Asked[] = [['b', 1, withdraw]];
    assert.equal(delivery(b, { partial: 'none_if_still_due' }), 0);
    assert.equal(delivery(b, { partial: 'difference' }), 0);
    // 4999 of 14998.
    assert.equal(delivery(b, { partial: 'pro_rata' }), 163);
    assert.equal(delivery(b, { partial: 'full' }), 490);
    assert.equal(delivery([['b', 1, refund]], { partial: 'full', goodwill: { refundsDelivery: true } }), 0);
    assert.equal(delivery([['b', 1, guarantee('refund')]], { partial: 'full' }), 0);
  });

  it('adds up to the standard charge when the rest is withdrawn', () => {
    const first = delivery([['a', 1, withdraw]], { partial: 'pro_rata' });
    const history = { returned: { a: 1 }, deliveryRefunded: { shop: first } };
    assert.equal(
      first +
        delivery(
          [
            ['a', 2, withdraw],
            ['b', 1, withdraw],
          ],
          { partial: 'pro_rata', history },
        ),
      490,
    );
  });

  it('as a difference is what came with the withdrawn units', () => {
    const heavy = { ...express, surcharges: [{ lineId: 'a', perUnit: 150 }] };
    const surcharged = (units: number, alreadyRefunded = 0) =>
      amountOf(
        quote({
          order: order({ lines, deliveries: [heavy] }),
          policies: [shopWith({}, { partialDelivery: 'difference' })],
          items: [['a', units, withdraw]],
          history: { deliveryRefunded: { shop: alreadyRefunded } },
        }),
        'delivery',
      );
    assert.deepEqual([surcharged(1), surcharged(3)], [150, 450]);
    assert.equal(surcharged(3, 300), 190, 'never more than the standard charge in all');
  });

  it('names the operator where its floor is what gives it', () => {
    const own = shopWith({}, { partialDelivery: 'none_if_still_due' });
    const floor = { ...shopWith({}, { partialDelivery: 'full' }), shop: 'market' };
    const result = quote({ order: bought, policies: [own], floor, items: [['b', 1, withdraw]] });
    assert.deepEqual(
      partsOf(result, 'delivery').map(({ amount, layer }) => [amount, layer]),
      [[490, 'operator']],
    );
    const given = quote({
      order: bought,
      policies: [own],
      floor: { ...shopWith({ refundsDelivery: true }), shop: 'market' },
      items: all(refund),
    });
    assert.deepEqual(
      partsOf(given, 'delivery').map(({ amount, layer }) => [amount, layer]),
      [[990, 'operator']],
    );
  });
});
