import { offerQuote, type Quote } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import { insist } from '../service-problem.js';
import { stockFor } from './exchange-stock.js';

/** Makes an offer for a selection and keeps it, so that a submission needs to name nothing but its id. */
export const createQuote = async (ports: Ports, file: OrderFile, selection: Selection): Promise<Quote> => {
  const catalogue = await stockFor(ports.inventory, file.order, selection);
  const quote = insist(offerQuote({ ...file, catalogue }, selection, crypto.randomUUID(), ports.clock.now()));
  await ports.store.inShop(file.shop, (data) => data.saveQuote(file.shop, file.id, quote));
  return quote;
};
