import { viewOrder, type Lookup } from '@returns-portal/contract';
import { issueToken } from '../access/order-token.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { stockFor } from './exchange-stock.js';

/** The order that a token opens. */
export const readOrderFile = async (
  { store }: Pick<Ports, 'store'>,
  shop: StoredShop,
  orderId: string,
): Promise<OrderFile> => {
  const file = await store.inShop(shop.id, (data) => data.readOrder(orderId));
  if (!file) throw new ServiceProblem('token_invalid', 'The order of this token is gone');
  return file;
};

/** The order as its customer sees it now, with a token that opens it. To be called once it is known who asks. */
export const openOrder = async (
  ports: Ports,
  shop: StoredShop,
  orderId: string,
  matchedCase: string | null,
): Promise<Lookup> => {
  const now = ports.clock.now();
  const file = await readOrderFile(ports, shop, orderId);
  const catalogue = await stockFor(ports.inventory, file.order, null);
  const { token, expiresAt } = await issueToken(shop, orderId, now);
  return { token, expiresAt: expiresAt.toISOString(), order: viewOrder({ ...file, catalogue }, now), matchedCase };
};
