import { restAdapter } from '@returns-portal/sdk';
import type { ReturnsService } from '@returns-portal/server';
import { openMemoryService } from '@returns-portal/server/memory';
import { demoFixtures, freshOrder, seed, type DemoOrder, type Scenario } from '@returns-portal/testing';
import type { AdapterUnderTest } from '@returns-portal/testing/adapter-suite';
import { SignJWT } from 'jose';
import { ofNeighbour } from './neighbour.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const SHOP = 'atelier-nuage';
const ENDPOINT = 'https://shop.example';
const SECRET = new TextEncoder().encode('a secret that the shop and the service share');

/** What is done to an answer, or in its place. */
export type Meddling = (request: Request, answer: (request: Request) => Promise<Response>) => Promise<Response>;

/** Opens a service that goes by the given clock. */
export type Open = (options: { readonly now: () => Date }) => Promise<ReturnsService> | ReturnsService;

export interface OpenedService {
  readonly service: ReturnsService;
  readonly fixtures: ReturnType<typeof demoFixtures>;
  readonly staffKey: string;
  /** A back end for the kit; as many as wanted, each with orders of its own. */
  subject(meddling?: Meddling): AdapterUnderTest;
}

/**
 * The service with the demo shops, one of which lets its customers sign in, under a clock that can be set.
 *
 * @param open default: one over memory ports, which is there at once
 */
export const openService = async (open: Open = openMemoryService): Promise<OpenedService> => {
  let time = NOW;
  let count = 0;
  let callers = 0;
  const service = await open({ now: () => time });
  const fixtures = demoFixtures(NOW);
  await seed(service, { ...fixtures, orders: [] });
  const nuage = fixtures.shops.find(({ id }) => id === SHOP)!;
  const key = { kty: 'oct', k: Buffer.from(SECRET).toString('base64url'), alg: 'HS256' };
  await service.admin.putShop({ ...nuage, customerKeys: [key] });
  const staffKey = await service.admin.createKey({
    shop: SHOP,
    name: 'Kit',
    scopes: ['returns:read', 'returns:write'],
  });

  const put = async (order: DemoOrder): Promise<DemoOrder> => {
    await service.admin.putOrder({ shop: order.shop, order: order.order, customer: order.customer });
    return order;
  };
  const fresh = (scenario: Scenario, shop: string) => freshOrder(fixtures.orders, scenario, shop, String((count += 1)));

  const subject = (meddling: Meddling = (request, answer) => answer(request)): AdapterUnderTest => {
    // Each caller from an address of its own: attempts are counted by address.
    const caller = (): typeof fetch => {
      callers += 1;
      const clientAddress = `192.0.${2 + Math.floor(callers / 250)}.${callers % 250}`;
      return async (input, init) => {
        const request = new Request(input, init);
        request.signal.throwIfAborted();
        return meddling(request, (asked) => service.handle(asked, { clientAddress }));
      };
    };
    const adapterOf = (shop: string) => restAdapter({ endpoint: ENDPOINT, shop, fetch: caller() });
    // One for all checks: none uses up more than a unit of it.
    let neighbour: Promise<DemoOrder> | undefined;
    return {
      async take(scenario, shop) {
        const order = await put(fresh(scenario, shop));
        if (shop === SHOP) neighbour ??= put(ofNeighbour(fresh('open', SHOP)));
        return { order, neighbour: shop === SHOP ? await neighbour : undefined, adapter: adapterOf(shop) };
      },
      http: { endpoint: ENDPOINT, shop: SHOP, otherShop: 'casa-lumina', fetch: caller() },
      staffKey,
      now: () => time,
      setTime(to) {
        time = to;
      },
      async signIn() {
        const customerToken = await new SignJWT({ email: 'camille@example.com' })
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('camille')
          .setAudience(SHOP)
          .setIssuedAt(time)
          .setExpirationTime(new Date(time.getTime() + 600_000))
          .sign(SECRET);
        return { adapter: adapterOf(SHOP), customerToken };
      },
    };
  };
  return { service, fixtures, staffKey, subject };
};
