import { openReturnsService, type NodeReturnsService } from '@returns-portal/server/node';
import { demoFixtures, seed, type DemoFixtures } from '@returns-portal/testing';

export interface DemoService {
  readonly service: NodeReturnsService;
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
  const service = await openReturnsService({ basePath: '/api', logger });
  await seed(service, fixtures);
  return { service, fixtures };
};
