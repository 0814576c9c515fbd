import { localDayAt, sendBackBy, type LineAssessment, type Selection } from '@returns-portal/policy';
import { openCases } from '../../present/open-cases.js';
import { partsBySeller, presentQuote } from '../../present/present-quote.js';
import type { Quote, ReturnCase } from '../../wire-types.js';
import { situationOf, type OrderFacts } from '../order-situation.js';
import type { Units } from './meant-units.js';

export interface WithdrawalToOpen {
  /** Units that are open: more than there are is a fault of the caller. */
  readonly units: readonly Units[];
  /** When it was stated: by that the methods are chosen that are offered. */
  readonly statedAt: Date;
  /** When the trader was told: from that day the refund is due. */
  readonly receivedAt: Date;
  readonly quoteId: string;
  /** Gives the number of the next case. */
  readonly nextNumber: () => string;
}

/** The first of a seller's methods that is offered for all of its goods; where none is, its first. */
const methodsFor = (
  { order, policies }: OrderFacts,
  assessments: readonly LineAssessment[],
  items: Selection['items'],
): Selection['methods'] =>
  partsBySeller(order, policies, { items, methods: [] }).flatMap(({ seller, policy, items: own }) => {
    const verdicts = own.flatMap(({ lineId }) => {
      const verdict = assessments.find((assessment) => assessment.lineId === lineId)?.verdicts.withdrawal;
      return verdict?.allowed ? [verdict] : [];
    });
    const { methods } = policy.policy;
    const first = methods.find(({ code }) => verdicts.every((verdict) => verdict.methods.includes(code))) ?? methods[0];
    return first ? [{ seller, code: first.code }] : [];
  });

/**
 * Makes cases of a statement, one per seller, with the amounts that the law gives, whatever the verdict on the units is:
 * whoever calls it has decided. The refund is due by the day of receipt; the days to send the goods begin when the
 * consumer is told where to, which is never to their harm.
 */
export const openWithdrawal = (
  facts: OrderFacts,
  { units, statedAt, receivedAt, quoteId, nextNumber }: WithdrawalToOpen,
  now: Date,
): { readonly quote: Quote; readonly cases: ReturnCase[] } => {
  const { order, policies, sellers } = facts;
  const { assessments } = situationOf(facts, statedAt);
  const { history } = situationOf(facts, now);
  const today = localDayAt(receivedAt.toISOString(), order.timeZone);
  const items = units.map(({ lineId, quantity }) => ({ lineId, quantity, choice: { track: 'withdrawal' as const } }));
  const selection = { items, methods: methodsFor(facts, assessments, items) };
  const made = { order, policies, assessments, selection, history, today };
  const quote = presentQuote({ ...made, id: quoteId, expiresAt: now.toISOString() });
  const createdAt = receivedAt.toISOString();
  const opened = openCases({ order, sellers, policies, assessments, quote, today, createdAt, nextNumber });
  const told = localDayAt(now.toISOString(), order.timeZone);
  const cases = opened.map((returnCase) => {
    const policy = policies[returnCase.seller.id];
    if (!policy) return returnCase;
    const sentBy = sendBackBy(told, order.timeZone, policy.law(order));
    return { ...returnCase, items: returnCase.items.map((item) => ({ ...item, sendBackBy: { ...sentBy } })) };
  });
  const [first] = cases.flatMap((returnCase) => returnCase.items.flatMap((item) => item.sendBackBy ?? []));
  return { quote: { ...quote, sendBackBy: first ?? null }, cases };
};
