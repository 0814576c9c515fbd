import type { Order, OrderLine, Policy } from '@returns-portal/policy';
import type { OrderRecord, Shop } from '@returns-portal/server';

/** A Saturday, 10:15 in Paris and 11:15 in Bucharest. */
export const NOW = '2026-11-21T09:15:00.000Z';

const shop = (id: string, facts: Partial<Shop> = {}): Shop => ({
  id,
  name: `Shop ${id}`,
  operator: null,
  email: `returns@${id}.example`,
  accent: '#7a4b2f',
  returnsUrl: `https://${id}.example/returns`,
  origins: [],
  ...facts,
});

export const SHOPS: readonly Shop[] = [
  shop('nuage', { name: 'Atelier Nuage', origins: ['https://nuage.example'] }),
  shop('lumina', { name: 'Casa Lumina', accent: '#f2c14e', origins: ['*'] }),
  shop('harbour', { name: 'Harbour Market', returnsUrl: null }),
  shop('wild-wool', { name: 'Wild Wool', operator: 'harbour' }),
  shop('tin-lantern', { name: 'Tin & Lantern', operator: 'harbour' }),
];

export const policyOf = (id: string, facts: Partial<Policy> = {}): Policy => ({
  shop: id,
  version: '2026-1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'none_if_still_due' },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }],
    restrictions: [{ when: { tags: ['final'] }, because: 'final_sale' }],
    outcomes: [{ offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }] }],
    fees: [
      { kind: 'handling', when: { outcomes: ['refund'] }, charge: { per: 'case', amount: { EUR: 300, RON: 300 } } },
    ],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: [
    { code: 'too_small', class: 'remorse', labels: { fr: 'Trop petit', ro: 'Prea mic', en: 'Too small' } },
    { code: 'broken', class: 'defect', labels: { fr: 'Cassé', ro: 'Defect', en: 'Broken' } },
  ],
  methods: [
    {
      code: 'post',
      kind: 'own_carrier',
      labels: { fr: 'Par la poste', ro: 'Prin poștă', en: 'By post' },
      instructions: { fr: 'Joignez le numéro.', ro: 'Adăugați numărul.', en: 'Enclose the number.' },
      address: ['Atelier', '12 rue des Lilas', '69002 Lyon'],
    },
  ],
  ...facts,
});

export const lineOf = (id: string, facts: Partial<OrderLine> = {}): OrderLine => ({
  id,
  sku: `SKU-${id}`,
  seller: 'nuage',
  title: `Pull ${id}`,
  variant: 'Bleu, M',
  category: 'knitwear',
  tags: [],
  unitPrice: 4500,
  quantity: 3,
  returned: 0,
  delivery: { status: 'delivered', on: '2026-11-16' },
  ...facts,
});

let made = 0;

/** An order that no other test has. Its number is mixed case, as shops have them. */
export const newOrder = (facts: Partial<Order> = {}, record: Partial<Omit<OrderRecord, 'order'>> = {}): OrderRecord => {
  made += 1;
  const number = `Nu-${1000 + made}`;
  return {
    shop: 'nuage',
    customer: { email: 'Camille@Example.com', name: 'Camille Dupont' },
    ...record,
    order: {
      id: `order-${made}`,
      number,
      currency: 'EUR',
      country: 'FR',
      timeZone: 'Europe/Paris',
      placedOn: '2026-11-10',
      lines: [lineOf('a'), lineOf('b', { unitPrice: 2000, quantity: 1 })],
      discount: 0,
      deliveries: [{ seller: 'nuage', paid: 490, cheapest: 490 }],
      ...facts,
    },
  };
};

/** An order on the marketplace, of both its sellers. */
export const newMarketOrder = (): OrderRecord =>
  newOrder(
    {
      country: 'IE',
      timeZone: 'Europe/Dublin',
      lines: [lineOf('w', { seller: 'wild-wool' }), lineOf('t', { seller: 'tin-lantern', title: 'Lantern <1>' })],
      deliveries: [],
    },
    { shop: 'harbour' },
  );

export const withdrawal = (lineId: string, quantity = 1) =>
  ({ lineId, quantity, choice: { track: 'withdrawal' } }) as const;

export const goodwill = (lineId: string, quantity = 1, outcome: 'refund' | 'store_credit' = 'refund') =>
  ({ lineId, quantity, choice: { track: 'goodwill', reason: 'too_small', outcome } }) as const;

export const claim = (lineId: string, quantity = 1) =>
  ({ lineId, quantity, choice: { track: 'conformity', reason: 'broken', outcome: 'repair' } }) as const;

export const byPost = [{ seller: 'nuage', code: 'post' }] as const;
