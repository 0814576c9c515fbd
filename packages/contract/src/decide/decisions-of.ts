import { decideItems, refundMoments, type ChosenMoment, type ItemDecision } from '@returns-portal/policy';
import type { ReturnCase } from '../wire-types.js';
import { situationOf, type OrderFacts } from './order-situation.js';

/** What the rules of the policy say of one item of a new case. */
export interface RuledItem extends ItemDecision {
  readonly lineId: string;
  /** When what it brings is given. */
  readonly refund: ChosenMoment;
}

/**
 * Which rules acted when a case was opened, item by item and in their order, so that its history can name them. For
 * staff: how a shop calls its rules is not for customers, so none of it is part of the case.
 *
 * @param facts as they were before the case was opened, without it
 * @param now when it was opened
 */
export const decisionsOf = (
  facts: OrderFacts,
  { seller, items }: Pick<ReturnCase, 'seller' | 'items'>,
  now: Date,
): RuledItem[] => {
  const { order, policies, customerHistory } = facts;
  const policy = policies[seller.id];
  if (!policy) throw new RangeError(`No policy for seller "${seller.id}"`);
  const { today, assessments } = situationOf(facts, now);
  const decisions = decideItems(order, assessments, items);
  const moments = refundMoments(order, policy, items, today, customerHistory);
  return items.flatMap(({ lineId }, index) => {
    const [decision, refund] = [decisions[index], moments[index]];
    return decision && refund ? [{ lineId, ...decision, refund }] : [];
  });
};
