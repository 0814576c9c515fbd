import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { openDemoService } from '../shared/open-demo-service.ts';
import type { ExampleOptions, RunningExample } from '../shared/running-example.ts';
import { serveSite, type SiteContent } from './serve-site.ts';
import { MARKET, readSite, SITES, type Origins, type Site } from './sites.ts';

const CUSTOMER = 'aoife@example.com';

/** The marketplace on the port asked for, its sellers on the two after it; the service is the marketplace's. */
export const start = async ({
  port,
}: ExampleOptions): Promise<
  RunningExample & { readonly service: MemoryReturnsService; readonly origins: Readonly<Record<Site, string>> }
> => {
  const contents: Partial<Record<Site, SiteContent>> = {};
  const served = await Promise.all(
    SITES.map((site, at) => serveSite(port === 0 ? 0 : port + at, () => contents[site])),
  );
  const origins = Object.fromEntries(SITES.map((site, at) => [site, served[at]?.origin ?? ''])) as Origins;
  // Each shop lets in the pages of its own origin, and no others.
  const { service, fixtures } = await openDemoService((demo) => ({
    ...demo,
    shops: demo.shops.map((shop) => {
      const site = SITES.find((id) => id === shop.id);
      return site ? { ...shop, origins: [origins[site]], returnsUrl: `${origins[site]}/` } : shop;
    }),
  }));
  for (const site of SITES) {
    contents[site] = {
      files: await readSite(site, origins),
      endpointOrigin: origins[MARKET],
      ...(site === MARKET && { api: (request: Request) => service.handle(request) }),
    };
  }
  return {
    origin: origins[MARKET],
    origins,
    service,
    hints: [
      `Wild Wool's own page: ${origins['wild-wool']}`,
      `Tin Lantern's own page: ${origins['tin-lantern']}`,
      `Find an order on any of them with ${CUSTOMER}:`,
      ...fixtures.orders.filter(({ shop }) => shop === MARKET).map(({ order, about }) => `${order.number}  ${about}`),
    ],
    async close() {
      for (const site of served) await site.close();
      await service.close();
    },
  };
};
