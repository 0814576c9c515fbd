import fc from 'fast-check';
import { openOnStore } from '../open-on-store.ts';
import { lineOf, newOrder, NOW, SHOPS } from '../fixtures.ts';
import { clientOf, seedShops, type LogLine } from '../service-under-test.ts';
import { makeShop } from '../world.ts';
import { faultsOf } from './faults-of.ts';
import { randomRequest, type RandomRequest } from './random-request.ts';
import { wordsOf } from './vocabulary.ts';

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
  const service = await openOnStore({
    now: () => new Date(clock.time),
    logger: { info: () => undefined, error: (message, facts) => void logged.push({ message, facts }) },
    webhooks: { send: () => Promise.resolve({ status: 204 }) },
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
    const seller = { ...SHOPS.find(({ id }) => id === 'tin-lantern')!, operator: 'lumina' };
    await service.admin.putShop(seller);
    const lines = [lineOf('a', { seller: 'lumina' }), lineOf('b', { seller: seller.id })];
    const onMarket = newOrder({ lines, deliveries: [] }, { shop: 'lumina' });
    await service.admin.putOrder(onMarket);
    for (let batch = 0; done < requests; batch += 1) {
      clock.time = new Date(clock.time.getTime() + (batch % 90 === 0 ? 0 : STEP));
      for (const { orders } of shops) for (const order of orders) order.token = (await lookUp(order.record)).token;
      const listed = await call('listDeliveries', { token: shops[0]!.keys['deliveries:read'] });
      const { token } = shops[0]!.orders[0];
      const offers = await quote(token, [{ lineId: 'a', quantity: 1, choice: { track: 'withdrawal' } }]).catch(
        () => null,
      );
      const { token: part } = await lookUp({ ...onMarket, shop: seller.id });
      const words = await wordsOf(
        shops,
        { id: seller.id, token: part },
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
