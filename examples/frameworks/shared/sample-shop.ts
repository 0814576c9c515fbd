import { memoryAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import { demoFixtures } from '@returns-portal/testing';

/** A back end in the page itself, over the demo's orders; try AN-1001 with camille@example.com. A shop of yours has its own. */
export const sampleShop = (): ReturnsAdapter => {
  const { shops, policies, orders } = demoFixtures(new Date());
  return memoryAdapter({
    sellers: shops.map(({ id, name }) => ({ id, name })),
    policies,
    orders: orders.map(({ order, customer }) => ({ order, email: customer.email })),
  });
};
