import { acceptQuote, offerQuote, viewOrder, type OrderFacts } from '@returns-portal/contract';
import { compilePolicy, type Catalogue, type Policy } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const labels = { fr: 'a', ro: 'b', en: 'c' };

const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'difference' },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }],
    outcomes: [{ offer: [{ kind: 'exchange', for: 'variant' }, { kind: 'refund' }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }] },
  reasons: [{ code: 'too_small', class: 'remorse', labels }],
  methods: [{ code: 'post', kind: 'own_carrier', labels, instructions: labels, address: ['Street 1'] }],
};

const NOW = new Date('2026-11-20T12:00:00Z');

const facts = (catalogue?: Catalogue): OrderFacts => ({
  order: {
    id: 'order',
    number: 'A-1',
    currency: 'EUR',
    country: 'FR',
    timeZone: 'Europe/Paris',
    placedOn: '2026-11-01',
    discount: 0,
    deliveries: [],
    lines: [
      {
        id: 'shirt',
        sku: 'shirt-m',
        product: 'shirt',
        seller: 'shop',
        title: 'Shirt',
        category: 'shirts',
        tags: [],
        unitPrice: 3000,
        quantity: 1,
        returned: 0,
        delivery: { status: 'delivered', on: '2026-11-10' },
      },
    ],
  },
  policies: { shop: compilePolicy(policy) },
  sellers: [{ id: 'shop', name: 'Shop' }],
  cases: [],
  catalogue,
});

const stock = (unitPrice: number): Catalogue => ({
  'shirt-l': { sku: 'shirt-l', product: 'shirt', unitPrice, available: 3 },
});

const wanted = {
  items: [
    {
      lineId: 'shirt',
      quantity: 1,
      choice: { track: 'goodwill', reason: 'too_small', outcome: 'exchange', exchangeFor: 'shirt-l' },
    },
  ],
  methods: [{ seller: 'shop', code: 'post' }],
} as const;

const offersOf = (known: OrderFacts) => {
  const verdict = viewOrder(known, NOW).lines[0]?.verdicts.goodwill;
  return verdict?.allowed ? verdict.offers.map(({ outcome }) => outcome.kind) : [];
};

describe('an exchange', () => {
  it('is offered only by a back end that knows what there is', () => {
    assert.deepEqual(offersOf(facts(stock(3000))), ['exchange', 'refund']);
    assert.deepEqual(offersOf(facts()), ['refund']);
    const refused = offerQuote(facts(), wanted, 'quote', NOW);
    assert.ok(!refused.ok && refused.refusal.code === 'selection_refused');
  });

  it('is settled one way or the other', () => {
    const amounts = (unitPrice: number) => {
      const offer = offerQuote(facts(stock(unitPrice)), wanted, 'quote', NOW);
      assert.ok(offer.ok);
      const { refund, owed } = offer.value.refund;
      return [refund, owed];
    };
    assert.deepEqual(
      [amounts(3000), amounts(2500), amounts(3400)],
      [
        [0, 0],
        [500, 0],
        [0, 400],
      ],
    );
  });

  it('has to be quoted again when the price has changed', () => {
    const offer = offerQuote(facts(stock(3400)), wanted, 'quote', NOW);
    assert.ok(offer.ok);
    const accept = (known: OrderFacts) => acceptQuote(known, offer.value, NOW, () => 'R-1');
    const accepted = accept(facts(stock(3400)));
    assert.ok(accepted.ok);
    assert.deepEqual([accepted.value[0]?.quote.owed, accepted.value[0]?.items[0]?.money], [400, 'due']);
    const dearer = accept(facts(stock(3900)));
    assert.ok(!dearer.ok && dearer.refusal.code === 'quote_changed');
    const gone = accept(
      facts({ ...stock(3400), 'shirt-l': { sku: 'shirt-l', product: 'shirt', unitPrice: 3400, available: 0 } }),
    );
    assert.ok(!gone.ok && gone.refusal.code === 'selection_refused');
  });
});
