import { addDays, localDayAt, type Locale, type Order, type Policy } from '@returns-portal/policy';
import type { OrderRecord, Shop } from '@returns-portal/server';
import { demoFixtures, type DemoFixtures, type DemoOrder } from '@returns-portal/testing';

/** Where the sample mails of one language come from. */
export interface SampleShop {
  readonly locale: Locale;
  readonly shop: string;
  /** Whose goods they are: of a marketplace, one of its sellers. */
  readonly seller: string;
  /** The order that all others are like. */
  readonly like: string;
  readonly method: string;
}

/** What can be had in exchange in every sample shop. It costs more than what comes back. */
export const DEARER = 'SAMPLE-DEARER';

export const SAMPLE_SHOPS: readonly SampleShop[] = [
  {
    locale: 'fr',
    shop: 'atelier-nuage',
    seller: 'atelier-nuage',
    like: 'AN-1001',
    method: 'by_post',
  },
  {
    locale: 'ro',
    shop: 'casa-lumina',
    seller: 'casa-lumina',
    like: 'CL-2001',
    method: 'by_courier',
  },
  {
    locale: 'en',
    shop: 'harbour-market',
    seller: 'wild-wool',
    like: 'HM-3001',
    method: 'by_post',
  },
];

/** A demo shop's policy, with everything in it that a mail can be about. */
const generous = (policy: Policy): Policy => ({
  ...policy,
  version: 'samples',
  goodwill: {
    ...policy.goodwill,
    outcomes: [
      {
        offer: [
          { kind: 'refund' },
          { kind: 'store_credit', bonus: { percent: 10 } },
          { kind: 'exchange', for: 'any_product' },
        ],
      },
    ],
  },
  conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }, { kind: 'refund' }] },
  decisions: [{ when: { reasons: ['changed_mind'] }, decide: 'review' }],
});

export const sampleFixtures = (now: Date): DemoFixtures => {
  const fixtures = demoFixtures(now);
  const names: Readonly<Record<string, string>> = {
    'atelier-nuage': 'Manteau «\u00a0Bise\u00a0»',
    'casa-lumina': 'Lampă „Amurg”',
    'wild-wool': 'Fisherman’s throw',
  };
  return {
    ...fixtures,
    shops: fixtures.shops.map((shop: Shop) => ({ ...shop, returnsUrl: `https://${shop.id}.example/returns` })),
    policies: fixtures.policies.map(generous),
    orders: [],
    stock: Object.entries(names).map(([shop, title]) => ({
      shop,
      products: [
        {
          sku: DEARER,
          product: null,
          title,
          variant: null,
          image: null,
          currency: shop === 'casa-lumina' ? 'RON' : 'EUR',
          unitPrice: 39900,
          unitTax: null,
          available: 99,
        },
      ],
    })),
  };
};

const found = (fixtures: DemoFixtures, number: string): DemoOrder => {
  const order = fixtures.orders.find((candidate) => candidate.order.number === number);
  if (!order) throw new Error(`The demo has no order ${number}`);
  return order;
};

/**
 * An order like one of the demo's, but under a number of its own, delivered some days ago, of whose first line there are
 * three, and paid in part with a gift card.
 */
export const sampleOrder = ({ like, shop }: SampleShop, now: Date, place: number): OrderRecord => {
  const { order, customer } = found(demoFixtures(now), like);
  const today = localDayAt(now.toISOString(), order.timeZone);
  const number = `${like.slice(0, 3)}${5000 + place}`;
  const lines: Order['lines'] = order.lines.map((line, at) => ({
    ...line,
    id: at === 0 ? 'first' : 'second',
    quantity: at === 0 ? 3 : line.quantity,
    delivery: { status: 'delivered', on: addDays(today, -5) },
  }));
  const paid = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const delivery = order.deliveries.reduce((sum, each) => sum + each.paid, 0);
  return {
    shop,
    customer,
    order: {
      ...order,
      id: `${shop}:${number}`,
      number,
      lines,
      placedOn: addDays(today, -8),
      payments: [
        { id: 'card', kind: 'payment', paid: paid + delivery - 2000, refunded: 0 },
        { id: 'gift', kind: 'gift_card', paid: 2000, refunded: 0 },
      ],
    },
  };
};
