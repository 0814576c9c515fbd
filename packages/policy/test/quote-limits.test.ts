import type { Order, Payment, QuoteHistory } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, order, policy } from './fixtures.ts';
import {
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
  type Asking,
} from './quoting.ts';

const payment = (id: string, paid: number, refunded = 0, kind: Payment['kind'] = 'payment'): Payment => ({
  id,
  kind,
  paid,
  refunded,
});
const lines = [line({ id: 'a', unitPrice: 4000 }), line({ id: 'b', unitPrice: 6000 })];
const paidBy = (...payments: Payment[]): Order => order({ lines, payments });
const limits = (asking: Asking) =>
  partsOf(quote(asking), 'paid_limit').map(({ amount, destination, layer }) => [amount, destination, layer]);

describe('the limit of what was paid', () => {
  it('is not felt while enough is left', () => {
    assert.deepEqual(
      limits({
        order: paidBy(payment('card', 10_000)),
        items: [
          ['a', 1, withdraw],
          ['b', 1, withdraw],
        ],
      }),
      [],
    );
    assert.deepEqual(
      limits({
        order: order({ lines }),
        items: [
          ['a', 1, withdraw],
          ['b', 1, withdraw],
        ],
      }),
      [],
    );
  });

  it('lowers what would be more than was paid and not refunded', () => {
    const result = quote({ order: paidBy(payment('card', 10_000, 5000)), items: [['b', 1, refund]] });
    assert.deepEqual(
      partsOf(result, 'paid_limit').map(({ amount, rule }) => [amount, rule]),
      [[-1000, 'paid_and_not_refunded']],
    );
    assert.deepEqual(totals(result), [5000, 0, 0]);
    assert.deepEqual(
      totals(quote({ order: paidBy(payment('card', 10_000, 12_000)), items: [['b', 1, refund]] })),
      [0, 0, 0],
    );
  });

  it('is felt in goodwill money first, then in credit, and last in what is owed by law', () => {
    const items: Asking['items'] = [
      ['a', 1, withdraw],
      ['b', 1, refund],
    ];
    assert.deepEqual(limits({ order: paidBy(payment('card', 5000)), items }), [[-5000, 'original_payment', 'shop']]);
    assert.deepEqual(limits({ order: paidBy(payment('card', 3000)), items }), [
      [-6000, 'original_payment', 'shop'],
      [-1000, 'original_payment', 'statute'],
    ]);
    const three = { ...paidBy(payment('card', 9500)), lines: [...lines, line({ id: 'c' })] };
    const mixed: Asking['items'] = [
      ['a', 1, credit],
      ['b', 1, guarantee('refund')],
      ['c', 1, refund],
    ];
    assert.deepEqual(limits({ order: three, items: mixed }), [
      [-1000, 'original_payment', 'shop'],
      [-500, 'store_credit', 'shop'],
    ]);
    // 10 % of the 35.00 that are left.
    assert.deepEqual(totals(quote({ order: three, items: mixed })), [6000, 3500 + 350, 0]);
  });

  it('makes the customer pay in an exchange what the goods are not worth', () => {
    const policies = [shopWith(offering({ kind: 'exchange', for: 'any_product' }))];
    const catalogue = { other: { sku: 'other', unitPrice: 6000, available: 9 } };
    const result = quote({
      order: paidBy(payment('card', 5500)),
      policies,
      items: [['b', 1, goodwill('exchange', 'other')]],
      catalogue,
    });
    assert.deepEqual(totals(result), [0, 0, 500]);
  });

  it('counts what earlier cases promised once, whether it was paid out by now or not', () => {
    const limit = (refunded: number, history: QuoteHistory) =>
      limits({
        order: paidBy(payment('card', 10_000, refunded)),
        items: [['b', 1, refund]],
        history: { returned: { a: 1 }, ...history },
      });
    assert.deepEqual(limit(0, { refunded: 4000 }), []);
    assert.deepEqual(limit(4000, { refunded: 4000 }), []);
    assert.deepEqual(limit(5000, { refunded: 4000 }), [[-1000, 'original_payment', 'shop']]);
    assert.deepEqual(limits({ order: order({ lines }), items: [['b', 1, refund]], history: { refunded: 4500 } }), [
      [-500, 'original_payment', 'shop'],
    ]);
  });

  it('counts delivery and tax as paid', () => {
    const taxed = order({
      lines: [line({ id: 'a', unitPrice: 4000, tax: 800 })],
      taxes: 'added',
      deliveries: [{ seller: 'shop', paid: 490, cheapest: 490 }],
    });
    const result = quote({ order: taxed, items: [['a', 1, withdraw]] });
    assert.deepEqual([result.refund, partsOf(result, 'paid_limit')], [5290, []]);
  });

  it('is shared by sellers in proportion', () => {
    const two = order({
      lines: [line({ id: 'a', unitPrice: 1000 }), line({ id: 'b', seller: 'other', unitPrice: 3000 })],
      payments: [payment('card', 3000)],
    });
    const policies = [policy, { ...policy, shop: 'other' }];
    assert.deepEqual(
      quote({
        order: two,
        policies,
        items: [
          ['a', 1, withdraw],
          ['b', 1, withdraw],
        ],
      }).sellers.map((seller) => seller.refund),
      [750, 2250],
    );
  });
});

describe('the payments that a refund goes back on', () => {
  it('have parts in proportion to what is left on each, to the unit', () => {
    const split = order({
      lines: [line({ id: 'a', unitPrice: 3333, quantity: 3 })],
      payments: [payment('card', 6999), payment('gift', 3000, 0, 'gift_card')],
    });
    assert.deepEqual(quote({ order: split, items: [['a', 1, withdraw]] }).payments, [
      { paymentId: 'card', kind: 'payment', amount: 2333 },
      { paymentId: 'gift', kind: 'gift_card', amount: 1000 },
    ]);
  });

  it('never have more than is left on them', () => {
    const result = quote({
      order: paidBy(payment('card', 4000, 4000), payment('gift', 6000, 0, 'gift_card')),
      items: [['b', 1, refund]],
    });
    assert.deepEqual(result.payments, [{ paymentId: 'gift', kind: 'gift_card', amount: 6000 }]);
  });

  it('take what an exchange leaves over, and no credit', () => {
    const policies = [shopWith(offering({ kind: 'exchange', for: 'any_product' }, { kind: 'store_credit' }))];
    const catalogue = { other: { sku: 'other', unitPrice: 1500, available: 9 } };
    const items: Asking['items'] = [
      ['a', 1, credit],
      ['b', 1, goodwill('exchange', 'other')],
    ];
    const result = quote({ order: paidBy(payment('card', 10_000)), policies, items, catalogue });
    assert.deepEqual(totals(result), [4500, 4000, 0]);
    assert.deepEqual(result.payments, [{ paymentId: 'card', kind: 'payment', amount: 4500 }]);
  });

  it('are not named where the order does not name them', () => {
    assert.deepEqual(quote({ order: order({ lines }), items: [['b', 1, refund]] }).payments, []);
  });
});
