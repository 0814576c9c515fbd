import { offerQuote, type Quote } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import type { Visit } from '../access/visit.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { insist, ServiceProblem } from '../service-problem.js';
import { stockFor } from './exchange-stock.js';
import { narrowFile } from './narrow.js';
import { readOrderFile } from './open-order.js';

/** Another seller's line is as unknown on a seller's page as one that does not exist. */
const requireSeen = (file: OrderFile, visit: Visit, { items }: Selection): void => {
  const seen = new Set(narrowFile(file, visit).order.lines.map(({ id }) => id));
  const problems = items.flatMap(({ lineId }) => (seen.has(lineId) ? [] : [{ code: 'line_unknown', lineId }]));
  if (problems.length === 0) return;
  throw new ServiceProblem('selection_refused', 'The policy does not allow this selection', { problems });
};

export interface QuoteOptions {
  readonly id?: string;
  /** What is decided from, where it is not what the shop has said. */
  readonly adapt?: (file: OrderFile) => OrderFile;
}

/** Makes an offer for a selection and keeps it, so that a submission needs to name nothing but its id. */
export const createQuote = async (
  ports: Ports,
  visit: Visit,
  selection: Selection,
  { id = crypto.randomUUID(), adapt = (file) => file }: QuoteOptions = {},
): Promise<Quote> => {
  const file = adapt(await readOrderFile(ports, visit));
  requireSeen(file, visit, selection);
  const catalogue = await stockFor(ports.inventory, file.order, selection);
  const quote = insist(offerQuote({ ...file, catalogue }, selection, id, ports.clock.now()));
  await ports.store.inShop(file.shop, (data) => data.saveQuote(file.shop, file.id, quote));
  return quote;
};
