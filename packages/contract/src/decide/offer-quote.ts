import { checkSelection, type Selection } from '@returns-portal/policy';
import { presentQuote } from '../present/present-quote.js';
import type { Quote } from '../wire-types.js';
import { decided, type Decision } from './decision.js';
import { situationOf, type OrderFacts } from './order-situation.js';
import { refuseSelection } from './refuse-selection.js';

/** How long a quote is stood by, in milliseconds. */
const LIFETIME = 30 * 60 * 1000;

/** Works out what a selection would bring, or says what stands against it. */
export const offerQuote = (facts: OrderFacts, selection: Selection, id: string, now: Date): Decision<Quote> => {
  const { order, policies, catalogue } = facts;
  const { today, history, assessments } = situationOf(facts, now);
  const refusal = refuseSelection(checkSelection({ order, policies, assessments, selection, catalogue }));
  if (refusal) return refusal;
  const expiresAt = new Date(now.getTime() + LIFETIME).toISOString();
  return decided(presentQuote({ id, expiresAt, order, policies, assessments, selection, history, catalogue, today }));
};
