import type { Lookup, OrderList } from '@returns-portal/contract';
import { normaliseNumber } from '../access/normalise.js';
import { visitTo } from '../access/visit.js';
import { importOrder } from '../admin/import-order.js';
import type { Ports } from '../ports/ports.js';
import type { SignedInCustomer } from '../ports/store/order-data.js';
import type { PageRequest } from '../ports/store/page.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { toCursor } from '../cursor.js';
import { ServiceProblem } from '../service-problem.js';
import { openOrder } from './open-order.js';

/**
 * The orders of a customer who is signed in at the shop, the latest first. On a seller's page its own and none of its
 * operator's: the seller signs the customer's token, and whom it names has shown the operator nothing.
 */
export const listOrders = async (
  { store, orders }: Ports,
  shop: StoredShop,
  customer: SignedInCustomer,
  page: PageRequest,
): Promise<OrderList> => {
  if (page.after === null) {
    const records = (await orders?.findOrdersOf?.(shop.id, customer)) ?? [];
    for (const record of records) await importOrder(store, record);
  }
  const { rows, next } = await store.inShop(shop.id, (data) => data.listOrdersOf(shop.id, customer, page));
  return {
    orders: rows.map(({ order, cases }) => ({
      number: order.number,
      placedOn: order.placedOn,
      currency: order.currency,
      lines: order.lines.map(({ title, variant = null, image = null, quantity }) => ({
        title,
        variant,
        image,
        quantity,
      })),
      cases: [...cases],
    })),
    next: toCursor(next),
  };
};

/** Opens one of them without a look-up: the shop says whose it is. */
export const openOrderOfCustomer = async (
  ports: Ports,
  shop: StoredShop,
  customer: SignedInCustomer,
  number: string,
): Promise<Lookup> => {
  const orderId = await ports.store.inShop(shop.id, (data) =>
    data.findOrderOf(shop.id, customer, normaliseNumber(number)),
  );
  if (orderId === null) throw new ServiceProblem('order_not_found', 'This customer has no such order');
  return openOrder(ports, visitTo(shop, shop, orderId), null);
};
