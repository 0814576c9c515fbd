import { presentQuote, type Quote } from '@returns-portal/contract';
import { checkSelection, type Selection } from '@returns-portal/policy';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/return-store.js';
import { situationOf } from './order-situation.js';
import { refuseSelection } from './refuse-selection.js';

const LIFETIME = 30 * 60 * 1000;

/** Makes an offer for a selection and keeps it, so that a submission needs to name nothing but its id. */
export const createQuote = async (ports: Ports, file: OrderFile, selection: Selection): Promise<Quote> => {
  const now = ports.clock.now();
  const { order, policies } = file;
  const { today, history, assessments } = situationOf(file, now);
  refuseSelection(checkSelection(assessments, policies, selection));
  const quote = presentQuote({
    id: crypto.randomUUID(),
    expiresAt: new Date(now.getTime() + LIFETIME).toISOString(),
    order,
    policies,
    assessments,
    selection,
    history,
    today,
  });
  await ports.store.saveQuote(file.shop, file.id, quote);
  return quote;
};
