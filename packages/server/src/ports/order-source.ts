import type { OrderRecord } from '../order-record.js';

/**
 * Where orders come from when the shop does not hand them over beforehand: asked at each look-up, before the
 * service's own table. An order is taken over as it is then, until a return is made of it.
 *
 * The answer for a number that is not known must take about as long as for one that is.
 */
export interface OrderSource {
  /** @param number as the customer typed it, without surrounding spaces */
  findOrder(shop: string, number: string): Promise<OrderRecord | null>;
  /**
   * The latest orders of a customer who is signed in at the shop, a hundred at most. Without it only those are listed
   * that the service knows already.
   */
  findOrdersOf?(shop: string, customer: { readonly id: string; readonly email: string }): Promise<OrderRecord[]>;
}
