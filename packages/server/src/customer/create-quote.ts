import { offerQuote, type Quote } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/return-store.js';
import { insist } from '../service-problem.js';

/** Makes an offer for a selection and keeps it, so that a submission needs to name nothing but its id. */
export const createQuote = async (ports: Ports, file: OrderFile, selection: Selection): Promise<Quote> => {
  const quote = insist(offerQuote(file, selection, crypto.randomUUID(), ports.clock.now()));
  await ports.store.saveQuote(file.shop, file.id, quote);
  return quote;
};
