import fc from 'fast-check';
import { openReturnsService } from '@returns-portal/server/node';
import { newOrder, NOW, policyOf } from '../fixtures.ts';
import { clientOf, seedShops, type LogLine } from '../service-under-test.ts';
import { makeShop, PIXEL, signCustomer, type ShopWorld } from '../world.ts';
import { faultsOf } from './faults-of.ts';
import { randomRequest, type RandomRequest, type Vocabulary } from './random-request.ts';

export interface Fault {
  /** What all faults of the same kind share. */
  readonly kind: string;
  readonly count: number;
  readonly first: RandomRequest;
  readonly logged: readonly LogLine[];
}

export interface FuzzResult {
  readonly requests: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly slowest: number;
  readonly faults: readonly Fault[];
}

const BATCH = 250;
/** By which the clock goes on with each batch, so that pauses of look-ups end. */
const STEP = 16 * 60 * 1000;

const wordsOf = async (
  shops: readonly ShopWorld[],
  deliveries: readonly string[],
  quotes: readonly string[],
  now: Date,
): Promise<Vocabulary> => {
  const [mine] = shops as [ShopWorld];
  const orders = shops.flatMap((shop) => shop.orders);
  const links = orders
    .flatMap(({ filePath, printablePath }) => [filePath, printablePath])
    .map((path) => new URLSearchParams(path.split('?')[1]));
  const numbers = orders.flatMap(({ record, caseNumber }) => [record.order.number, caseNumber]);
  return {
    shops: [...Array.from({ length: 12 }, () => mine.id), ...shops.map(({ id }) => id), 'harbour', 'nobody'],
    credentials: {
      none: [],
      link: [],
      order: [...Array.from({ length: 9 }, () => mine.orders[0].token), ...orders.map(({ token }) => token)],
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
      verification: [crypto.randomUUID(), 'nope'],
      delivery: [...deliveries, crypto.randomUUID(), 'nope'],
    },
    queries: {
      line: ['a', 'b', 'zzz'],
      seller: shops.map(({ id }) => id),
      method: ['post'],
      expires: links.map((link) => link.get('expires') ?? ''),
      signature: links.map((link) => link.get('signature') ?? ''),
      search: ['stock', '%25', '_'],
    },
    known: {
      Id: ['a', 'b', mine.id, mine.orders[0].fileId, ...quotes],
      Code: ['post', 'too_small', 'broken'],
      Day: ['2026-11-10', '2026-11-21'],
    },
    bodies: {
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
      publishPolicy: [
        { policy: policyOf(mine.id), confirmed: true },
        { policy: policyOf(mine.id, { version: '2026-2' }) },
      ],
    },
    files: [
      PIXEL,
      new TextEncoder().encode('%PDF-1.7\n%%EOF'),
      new TextEncoder().encode('<svg onload=alert(1)>'),
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    ],
  };
};

/**
 * Sends random requests to a service in memory and looks at every answer. The same seed sends the same requests, as far
 * as they do not hold what the service made up.
 *
 * @param told is called after each batch
 */
export const fuzzService = async (
  requests: number,
  seed: number,
  told: (done: number) => void = () => undefined,
): Promise<FuzzResult> => {
  const clock = { time: new Date(NOW) };
  const logged: LogLine[] = [];
  const service = await openReturnsService({
    now: () => new Date(clock.time),
    logger: { info: () => undefined, error: (message, facts) => void logged.push({ message, facts }) },
    webhooks: { send: () => Promise.resolve() },
  });
  const faults = new Map<string, { count: number; first: RandomRequest; logged: LogLine[] }>();
  const statuses: Record<number, number> = {};
  let slowest = 0;
  let done = 0;
  try {
    await seedShops(service);
    const tested = { service, clock };
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const shops = [
      await makeShop(tested, 'nuage', {
        webhooks: [{ url: 'https://hooks.example/in', secret }],
        lookup: { contacts: ['email', 'postcode', 'phone'], code: false },
      }),
      await makeShop(tested, 'lumina'),
    ];
    await service.admin.putShop({
      id: 'harbour',
      name: 'H',
      operator: null,
      email: 'h@h.example',
      accent: '#000000',
      returnsUrl: null,
      origins: [],
      lookup: { contacts: ['email', 'phone'], code: true },
    });
    const { call, lookUp, quote } = clientOf(service);
    for (let batch = 0; done < requests; batch += 1) {
      clock.time = new Date(clock.time.getTime() + (batch % 90 === 0 ? 0 : STEP));
      for (const { orders } of shops) for (const order of orders) order.token = (await lookUp(order.record)).token;
      const listed = await call('listDeliveries', { token: shops[0]!.keys['deliveries:read'] });
      const { token } = shops[0]!.orders[0];
      const offers = await quote(token, [{ lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } }]).catch(
        () => null,
      );
      const words = await wordsOf(
        shops,
        listed.value.deliveries.map(({ id }) => id),
        offers ? [offers.id] : [],
        clock.time,
      );
      for (const request of fc.sample(randomRequest(words), {
        numRuns: Math.min(BATCH, requests - done),
        seed: seed + batch,
      })) {
        const from = logged.length;
        const start = performance.now();
        const { method, headers, body } = request;
        const response = await service.handle(
          new Request(`https://service.example${request.path}`, { method, headers, body: body as BodyInit | null }),
          { clientAddress: `192.0.2.${done % 250}` },
        );
        const took = performance.now() - start;
        slowest = Math.max(slowest, took);
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
        const found = await faultsOf(request, response, took);
        const lines = logged.slice(from);
        for (const what of found.length === 0 && lines.length > 0 ? ['an error in the log'] : found) {
          const kind = `${request.name}: ${what}`;
          const known = faults.get(kind);
          faults.set(kind, known ? { ...known, count: known.count + 1 } : { count: 1, first: request, logged: lines });
        }
        done += 1;
      }
      told(done);
    }
  } finally {
    await service.close();
  }
  return { requests: done, statuses, slowest, faults: [...faults].map(([kind, fault]) => ({ kind, ...fault })) };
};
