import type { Shop } from '@returns-portal/server';
import type { DemoFixtures, DemoOrder } from '@returns-portal/testing';
import { shopPath } from './with-returns-pages.js';

/** A demo shop that has a page of its own, with the orders placed there. */
export interface SampleShop {
  readonly shop: Shop;
  readonly path: string;
  readonly orders: readonly DemoOrder[];
}

export const sampleShops = ({ shops, orders }: DemoFixtures): SampleShop[] =>
  shops
    .filter(({ operator }) => operator === null)
    .map((shop) => ({ shop, path: shopPath(shop), orders: orders.filter((order) => order.shop === shop.id) }));
