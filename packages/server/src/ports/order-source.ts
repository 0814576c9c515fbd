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
}
