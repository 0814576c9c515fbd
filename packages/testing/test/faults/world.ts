import { openMemoryService, type MemoryReturnsService } from '@returns-portal/server/memory';
import {
  demoFixtures,
  freshOrder,
  seed,
  type DemoFixtures,
  type DemoOrder,
  type Scenario,
} from '@returns-portal/testing';
import type { Dice } from './random.ts';
import { takeTime, type VirtualClock } from './virtual-clock.ts';

const NOW = new Date('2026-11-23T09:30:00Z');

const SCENARIOS: readonly Scenario[] = ['open', 'discounted', 'express', 'goodwill_only', 'two_sellers', 'long'];

/** A service in memory with the demo shops, in a time of its own. */
export interface World {
  readonly clock: VirtualClock;
  readonly service: MemoryReturnsService;
  readonly fixtures: DemoFixtures;
  /** An order that nobody else has, not yet with the service. */
  order(dice: Dice): DemoOrder;
  /** An address that nobody else has: attempts are counted by address. */
  address(): string;
  close(): Promise<void>;
}

export const openWorld = async (): Promise<World> => {
  const clock = takeTime(NOW);
  const silent = () => undefined;
  const service = openMemoryService({ now: () => clock.now(), logger: { info: silent, error: silent } });
  const fixtures = demoFixtures(NOW);
  await seed(service, { ...fixtures, orders: [] });
  const samples = fixtures.orders.filter(({ scenario }) => SCENARIOS.includes(scenario));
  let count = 0;
  return {
    clock,
    service,
    fixtures,
    order(dice) {
      count += 1;
      const { scenario, shop } = dice.one(samples);
      return freshOrder(fixtures.orders, scenario, shop, String(count));
    },
    address() {
      count += 1;
      return `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`;
    },
    async close() {
      await service.close();
      clock.restore();
    },
  };
};
