import { memoryAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { demoFixtures, freshOrder, type DemoOrder } from '@returns-portal/testing';
import type { AdapterUnderTest } from '@returns-portal/testing/adapter-suite';
import { ofNeighbour } from './neighbour.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const fixtures = demoFixtures(NOW);

/** What is done to an adapter before it is tested; it can see the orders. */
export type Breaking = (adapter: ReturnsAdapter, orders: readonly DemoOrder[]) => ReturnsAdapter;

/** The memory adapter, each order with a neighbour's beside it, under a clock that can be set. */
export const memorySubject = (breaking: Breaking = (adapter) => adapter): AdapterUnderTest => {
  const { shops, policies, orders } = fixtures;
  let time = NOW;
  let count = 0;
  const next = (scenario: DemoOrder['scenario'], shop: string) =>
    freshOrder(orders, scenario, shop, String((count += 1)));
  return {
    async take(scenario, shop) {
      const order = next(scenario, shop);
      const neighbour = ofNeighbour(next(scenario, shop));
      const known = [order, neighbour].map((record) => ({ order: record.order, email: record.customer.email }));
      const adapter = memoryAdapter({ sellers: shops, policies, orders: known, now: () => time });
      return { order, neighbour, adapter: breaking(adapter, [order, neighbour]) };
    },
    now: () => time,
    setTime(to) {
      time = to;
    },
  };
};
