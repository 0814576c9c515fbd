import { viewOrder, type Lookup, type OrderView } from '@returns-portal/contract';
import { issueToken } from '../access/order-token.js';
import type { Visit } from '../access/visit.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { ServiceProblem } from '../service-problem.js';
import { stockFor } from './exchange-stock.js';
import { narrowView } from './narrow.js';

/** The order that a token opens, with the lines of all its sellers: narrow what leaves the service. */
export const readOrderFile = async (
  { store }: Pick<Ports, 'store'>,
  { home, orderId }: Pick<Visit, 'home' | 'orderId'>,
): Promise<OrderFile> => {
  const file = await store.inShop(home.id, (data) => data.readOrder(orderId));
  if (!file) throw new ServiceProblem('token_invalid', 'The order of this token is gone');
  return file;
};

/** The order as its customer sees it now, on the page of the visit. */
export const readOrderView = async (ports: Ports, visit: Visit): Promise<OrderView> => {
  const file = await readOrderFile(ports, visit);
  const catalogue = await stockFor(ports.inventory, file.order, null);
  return narrowView(viewOrder({ ...file, catalogue }, ports.clock.now()), visit);
};

/** The same with a token that opens it. To be called once it is known who asks. */
export const openOrder = async (ports: Ports, visit: Visit, matchedCase: string | null): Promise<Lookup> => {
  const order = await readOrderView(ports, visit);
  const { token, expiresAt } = await issueToken(visit, ports.clock.now());
  // A code that was asked for on the operator's page can be typed on a seller's.
  const isSeen = order.cases.some(({ number }) => number === matchedCase);
  return { token, expiresAt: expiresAt.toISOString(), order, matchedCase: isSeen ? matchedCase : null };
};
