import type { Order } from '@returns-portal/policy';
import { memoryAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { demoFixtures, freshOrder, type DemoOrder } from '@returns-portal/testing';
import type { AdapterUnderTest } from '@returns-portal/testing/adapter-suite';
import { ofNeighbour } from './neighbour.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const fixtures = demoFixtures(NOW);

export interface Breaking {
  /** What is done to an adapter before it is tested. */
  readonly adapter?: ((adapter: ReturnsAdapter) => ReturnsAdapter) | undefined;
  /** What is done to an order before the adapter gets it. */
  readonly order?: ((order: Order) => Order) | undefined;
  readonly signIn?: AdapterUnderTest['signIn'] | undefined;
}

/** The memory adapter, each order with a neighbour's beside it, under a clock that can be set. */
export const memorySubject = ({
  adapter: broken = (adapter) => adapter,
  order: distorted = (order) => order,
  signIn,
}: Breaking = {}): AdapterUnderTest => {
  const { shops, policies, orders } = fixtures;
  let time = NOW;
  let count = 0;
  const next = (scenario: DemoOrder['scenario'], shop: string) =>
    freshOrder(orders, scenario, shop, String((count += 1)));
  return {
    async take(scenario, shop) {
      const order = next(scenario, shop);
      const neighbour = ofNeighbour(next(scenario, shop));
      const known = [order, neighbour].map((record) => ({
        order: distorted(record.order),
        email: record.customer.email,
      }));
      const adapter = memoryAdapter({ sellers: shops, policies, orders: known, now: () => time });
      return { order, neighbour, adapter: broken(adapter) };
    },
    ...(signIn && { signIn }),
    now: () => time,
    setTime(to) {
      time = to;
    },
  };
};
