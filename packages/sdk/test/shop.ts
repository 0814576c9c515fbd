import {
  memoryAdapter,
  type Draft,
  type GroupDraft,
  type MemoryAdapterOptions,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import type { Policy } from '@returns-portal/policy';

const labels = (text: string) => ({ fr: text, ro: text, en: text });

const method = {
  code: 'post',
  kind: 'own_carrier',
  labels: labels('Post'),
  instructions: labels('Post it'),
  address: ['Street 1'],
} as const;

/** A shop with one order: a shirt bought three times and a lamp. Today is 20 November 2026. */
export const policy: Policy = {
  shop: 'shop',
  version: '1',
  effectiveFrom: '2026-01-01',
  withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'none_if_still_due' },
  goodwill: {
    windows: [{ days: 30, from: 'delivered' }],
    outcomes: [{ offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }] }],
    refundsDelivery: false,
    sendBackDays: 14,
  },
  conformity: { outcomes: [{ kind: 'replacement' }] },
  reasons: [
    { code: 'too_small', class: 'remorse', labels: labels('Too small') },
    { code: 'defective', class: 'defect', labels: labels('Defective') },
  ],
  methods: [method, { ...method, code: 'store', kind: 'in_store' }],
};

const line = {
  seller: 'shop',
  category: 'things',
  tags: [],
  returned: 0,
  delivery: { status: 'delivered', on: '2026-11-10' },
} as const;

export const credentials = { number: 'A-1', email: 'ana@example.com' };
/** The same as the flow takes them from a form. */
export const typed = { number: credentials.number, contact: { kind: 'email', value: credentials.email } } as const;

export const groupOf = ({ groups }: Draft, id: string): GroupDraft | undefined => groups.find((one) => one.id === id);

const order = {
  id: 'order-1',
  number: credentials.number,
  currency: 'EUR',
  country: 'FR',
  timeZone: 'Europe/Paris',
  placedOn: '2026-11-01',
  discount: 0,
  deliveries: [],
  lines: [
    { ...line, id: 'shirt', sku: 'S', title: 'Shirt', unitPrice: 2000, quantity: 3 },
    { ...line, id: 'lamp', sku: 'L', title: 'Lamp', unitPrice: 5000, quantity: 1 },
  ],
} as const;

/** Somebody else's order in the same shop. */
export const neighbour = { number: 'A-2', email: 'bogdan@example.com' };

export const shopOptions = (floor?: Policy): MemoryAdapterOptions => ({
  now: () => new Date('2026-11-20T12:00:00Z'),
  sellers: [{ id: 'shop', name: 'The Shop' }],
  policies: [policy],
  floor,
  orders: [
    { email: credentials.email, order },
    { email: neighbour.email, order: { ...order, id: 'order-2', number: neighbour.number } },
  ],
});

export const shop = (floor?: Policy): ReturnsAdapter => memoryAdapter(shopOptions(floor));
