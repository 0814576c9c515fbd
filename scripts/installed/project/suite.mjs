// The conformance kit over an adapter, as somebody has it in their tests.
import { after, before, describe, it } from 'node:test';
import { memoryAdapter } from '@returns-portal/sdk';
import { demoFixtures, freshOrder } from '@returns-portal/testing';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';

const now = new Date('2026-11-23T09:30:00Z');
const { shops: sellers, policies, orders } = demoFixtures(now);
let count = 0;

const take = async (scenario, shop) => {
  const order = freshOrder(orders, scenario, shop, String((count += 1)));
  const known = [{ order: order.order, email: order.customer.email }];
  return { order, adapter: memoryAdapter({ sellers, policies, orders: known, now: () => now }) };
};

runAdapterSuite('memory', async () => ({ take, now: () => now }), { describe, it, before, after });
