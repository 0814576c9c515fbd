import type { KeyScope, Route, RouteName } from '@returns-portal/contract';
import { newOrder, policyOf } from '../fixtures.ts';
import { newStatement } from '../statements.ts';
import { PIXEL, signCustomer, type ShopWorld } from '../world.ts';
import type { Known } from './json-from-schema.ts';

/** What requests are made of that the service knows. */
export interface Vocabulary {
  readonly shops: readonly string[];
  /** By the kind of credential: right ones first, wrong ones after them. */
  readonly credentials: Readonly<Record<Route['auth'], readonly string[]>>;
  /** API keys of the first shop, by their one scope. */
  readonly keys: Readonly<Record<KeyScope, string>>;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly queries: Readonly<Record<string, readonly string[]>>;
  readonly known: Known;
  /** Whole bodies of routes whose schema says little. */
  readonly bodies: Readonly<Partial<Record<RouteName, readonly unknown[]>>>;
  readonly files: readonly Uint8Array[];
}

/**
 * Words of these shops; most of what is asked is about the first order of the first.
 *
 * @param seller whose page has opened its part of an order of its operator's
 */
export const wordsOf = async (
  shops: readonly ShopWorld[],
  seller: { readonly id: string; readonly token: string },
  deliveries: readonly string[],
  quotes: readonly string[],
  now: Date,
): Promise<Vocabulary> => {
  const [mine] = shops as [ShopWorld];
  const orders = shops.flatMap((shop) => shop.orders);
  const links = orders
    .flatMap(({ filePath, printablePath }) => [filePath, printablePath])
    .map((path) => new URLSearchParams(path.split('?')[1]));
  const statements = [
    newStatement({ id: 'the-same-statement-again' }),
    newStatement(),
    newStatement({
      locale: 'ro',
      statement: { name: '\u202e', contract: '-', email: 'none', lines: [{ title: '"', quantity: 1 }], text: '\n' },
      device: { confirmedAt: '2026-99-99T99:99:99Z', sentAt: '2026-11-21T09:15:00Z' },
    }),
  ];
  const numbers = orders.flatMap(({ record, caseNumber }) => [record.order.number, caseNumber]);
  return {
    shops: [
      ...Array.from({ length: 12 }, () => mine.id),
      ...shops.map(({ id }) => id),
      seller.id,
      seller.id,
      'harbour',
      'nobody',
    ],
    credentials: {
      none: [],
      link: [],
      order: [
        ...Array.from({ length: 9 }, () => mine.orders[0].token),
        ...orders.map(({ token }) => token),
        seller.token,
        seller.token,
      ],
      customer: await Promise.all(
        [mine, ...shops].flatMap((shop) => shop.orders.map(({ email }) => signCustomer(shop, email, now))),
      ),
      key: [...shops.flatMap((shop) => [...Object.values(shop.keys), shop.revokedKey])],
    },
    keys: mine.keys,
    params: {
      number: [...Array.from({ length: 6 }, () => mine.orders[0].caseNumber), ...numbers],
      file: orders.map(({ fileId }) => fileId),
      version: ['2026-1', '2026-2'],
      offer: [crypto.randomUUID(), 'nope'],
      withdrawal: [...statements.map(({ id }) => id), 'nope'],
      format: ['pdf', 'txt', 'nope'],
      task: [crypto.randomUUID(), 'nope'],
      verification: [crypto.randomUUID(), 'nope'],
      delivery: [...deliveries, crypto.randomUUID(), 'nope'],
    },
    queries: {
      line: ['a', 'b', 'zzz'],
      seller: [...shops, seller].map(({ id }) => id),
      method: ['post'],
      expires: links.map((link) => link.get('expires') ?? ''),
      signature: links.map((link) => link.get('signature') ?? ''),
      search: ['stock', '%25', '_'],
      category: ['knitwear', 'nope'],
      currency: ['EUR', 'RON', 'eur'],
    },
    known: {
      Id: ['a', 'b', mine.id, mine.orders[0].fileId, ...quotes],
      Code: ['post', 'too_small', 'broken'],
      Day: ['2026-11-10', '2026-11-21'],
    },
    bodies: {
      declareWithdrawal: statements,
      lookUpOrder: orders.flatMap(({ record: { order, customer }, caseNumber }) => [
        { number: order.number, email: customer.email },
        { number: caseNumber, email: 'eve@example.com' },
        { number: order.number, postcode: customer.postcode },
        { number: order.number, phone: customer.phone, locale: 'ro' },
      ]),
      putOrders: [
        { orders: [newOrder({ number: 'FUZZED' }), newOrder()] },
        { orders: [{}] },
        { orders: [newOrder({ number: 'FUZZED-2', timeZone: 'Pacific/Kiritimati' })] },
      ],
      checkPolicy: [{ policy: policyOf(mine.id) }],
      receiveGoods: [
        { id: 'receipt', items: [{ position: 0, quantity: 1 }] },
        { id: 'empty', items: [] },
        { id: 'more', items: [{ position: 0, quantity: 99 }], unexpected: [{ title: '\u202e', quantity: 1 }] },
      ],
      inspectGoods: ['accept', 'wait'].map((result) => ({
        id: `inspection-${result}`,
        units: [{ position: 0, quantity: 1, condition: 'as_new', disposition: 'restock', result }],
      })),
      refundReturn: [{ id: 'refund', reference: 'SEPA', early: true }, { id: 'refund' }, { id: 'more', amount: 1e12 }],
      makeReturn: [
        {
          id: 'made',
          selection: {
            items: [{ lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } }],
            methods: [{ seller: mine.id, code: 'post' }],
          },
          locale: 'fr',
        },
      ],
      publishPolicy: [
        { policy: policyOf(mine.id), confirmed: true },
        { policy: policyOf(mine.id, { version: '2026-2' }) },
      ],
      exportCustomer: orders.map(({ email }) => ({ email })),
      // Nobody's: whom else is asked about would be gone.
      eraseCustomer: [
        { id: 'erasure', email: 'eve@example.com' },
        { id: 'erasure', email: 'mallory@example.com' },
      ],
      retryDeliveries: [{ state: 'sent', from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' }],
      testWebhook: [{ endpoint: 'https://nuage.example/hooks' }],
    },
    files: [
      PIXEL,
      new TextEncoder().encode('%PDF-1.7\n%%EOF'),
      new TextEncoder().encode('<svg onload=alert(1)>'),
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    ],
  };
};
