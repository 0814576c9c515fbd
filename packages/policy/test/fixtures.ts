import type { Order, OrderLine, Policy } from '@returns-portal/policy';

const labels = (text: string) => ({ fr: text, ro: text, en: text });

export const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'when_nothing_is_kept' },
  goodwill: {
    window: { days: 30, from: 'delivered' },
    outcomes: [{ kind: 'refund' }, { kind: 'store_credit', bonusPercent: 10 }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
  reasons: [
    { code: 'too_small', class: 'remorse', labels: labels('Too small') },
    { code: 'defective', class: 'defect', labels: labels('Defective') },
    { code: 'old_reason', class: 'remorse', labels: labels('Old'), retired: true },
  ],
  methods: [
    {
      code: 'post',
      kind: 'own_carrier',
      labels: labels('Post'),
      instructions: labels('Post it'),
      address: ['Street 1'],
    },
  ],
};

export const line = (change: Partial<OrderLine> = {}): OrderLine => ({
  id: 'line-1',
  sku: 'SKU-1',
  seller: 'shop',
  title: 'Thing',
  category: 'things',
  tags: [],
  unitPrice: 1000,
  quantity: 1,
  returned: 0,
  delivery: { status: 'delivered', on: '2026-11-04' },
  ...change,
});

export const order = (change: Partial<Order> = {}): Order => ({
  id: 'order-1',
  number: 'A-1',
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  placedOn: '2026-11-01',
  lines: [line()],
  discount: 0,
  deliveries: [],
  ...change,
});
