import { after, before, describe, it } from 'node:test';
import { memoryAdapter } from '@returns-portal/sdk';
import { demoFixtures, freshOrder } from '@returns-portal/testing';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';

const NOW = new Date('2026-11-23T09:30:00Z');

runAdapterSuite(
  'memoryAdapter',
  async () => {
    const { shops, policies, orders } = demoFixtures(NOW);
    let count = 0;
    return {
      async take(scenario, shop) {
        const order = freshOrder(orders, scenario, shop, String((count += 1)));
        const known = [{ order: order.order, email: order.customer.email }];
        return { order, adapter: memoryAdapter({ sellers: shops, policies, orders: known, now: () => NOW }) };
      },
    };
  },
  { describe, it, before, after },
);
