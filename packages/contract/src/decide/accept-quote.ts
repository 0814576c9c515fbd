import { checkSelection } from '@returns-portal/policy';
import { openCases } from '../present/open-cases.js';
import { presentQuote } from '../present/present-quote.js';
import type { Quote, ReturnCase } from '../wire-types.js';
import { decided, refuse, type Decision } from './decision.js';
import { situationOf, type OrderFacts } from './order-situation.js';
import { refuseSelection } from './refuse-selection.js';
import { sameValue } from './same-value.js';

/**
 * Turns a quote into cases, one per seller, if all that it was made from still holds: it is worked out again, so that
 * what was stored or sent in between is only compared, never used. Whoever calls it stores the cases.
 *
 * @param nextNumber gives the number of the next case
 */
export const acceptQuote = (
  facts: OrderFacts,
  quote: Quote,
  now: Date,
  nextNumber: () => string,
): Decision<ReturnCase[]> => {
  const { order, policies, sellers, catalogue } = facts;
  const { today, history, assessments } = situationOf(facts, now);
  const { id, expiresAt, selection } = quote;
  const refusal = refuseSelection(checkSelection({ order, policies, assessments, selection, catalogue }));
  if (refusal) return refusal;
  const fresh = presentQuote({
    id,
    expiresAt,
    order,
    policies,
    assessments,
    selection,
    history,
    catalogue,
    today,
  });
  if (!sameValue([fresh.refund, fresh.policies], [quote.refund, quote.policies])) {
    return refuse('quote_changed', 'The amounts or terms are no longer those of the quote');
  }
  if (now.getTime() >= Date.parse(expiresAt)) return refuse('quote_expired', 'The quote has expired');
  const createdAt = now.toISOString();
  return decided(openCases({ order, sellers, policies, assessments, quote: fresh, today, createdAt, nextNumber }));
};
