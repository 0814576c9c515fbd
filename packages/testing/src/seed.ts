import type { ReturnsService } from '@returns-portal/server';
import type { DemoFixtures } from './demo-fixtures.js';

/**
 * Puts shops, policies, stock and orders into a service. Can be repeated: what is there is brought up to date, except
 * orders for which a return has been made.
 */
export const seed = async ({ admin }: Pick<ReturnsService, 'admin'>, fixtures: DemoFixtures): Promise<void> => {
  for (const shop of fixtures.shops) await admin.putShop(shop);
  for (const policy of fixtures.policies) await admin.publishPolicy(policy, { confirmed: true });
  for (const { shop, products } of fixtures.stock) await admin.putProducts(shop, products);
  for (const { shop, order, customer } of fixtures.orders) await admin.putOrder({ shop, order, customer });
};
