import { openMemoryService, type MemoryReturnsService } from '@returns-portal/server/memory';
import { demoFixtures, seed, type DemoFixtures } from '@returns-portal/testing';

export interface DemoService {
  readonly service: MemoryReturnsService;
  readonly fixtures: DemoFixtures;
}

/**
 * The returns service under /api with the demo shops, all of it in memory: what is done in an example is gone with it.
 *
 * @param change what this example wants otherwise, such as a shop's settings
 */
export const openDemoService = async (
  change: (fixtures: DemoFixtures) => DemoFixtures = (fixtures) => fixtures,
): Promise<DemoService> => {
  const fixtures = change(demoFixtures(new Date()));
  // What the service logs would bury what the example has to say.
  const logger = { info: () => undefined, error: console.error };
  const service = openMemoryService({ basePath: '/api', logger });
  await seed(service, fixtures);
  return { service, fixtures };
};

/** What there is of one demo shop, for an example that is about no other. */
export const onlyShop = (shop: string, { shops, policies, orders, stock }: DemoFixtures): DemoFixtures => ({
  shops: shops.filter(({ id }) => id === shop),
  policies: policies.filter((policy) => policy.shop === shop),
  orders: orders.filter((order) => order.shop === shop),
  stock: stock.filter((one) => one.shop === shop),
});
