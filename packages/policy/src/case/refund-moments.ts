import type { LocalDay } from '../calendar/local-day.js';
import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { CustomerHistory } from '../model/conditions.js';
import type { Order } from '../model/order.js';
import { REFUND_MOMENTS, type RefundMoment } from '../model/refund-rule.js';
import type { SelectedItem } from '../model/selection.js';
import { refundRules } from '../rules/refund-rules.js';
import { subjectOf } from '../rules/subject.js';
import { caseValue } from './case-value.js';

/** When what an item brings is given, and who said so. Without a rule nothing is given by itself: staff does it. */
export interface ChosenMoment {
  readonly on: RefundMoment;
  /** The rule of the policy that decided, by its `id` or place; null where none did. */
  readonly rule: string | null;
  /** Whose document has the rule; the shop's where none decided. */
  readonly layer: 'shop' | 'operator';
}

/**
 * Whether a case has come to the moment that a rule waits for: a moment that was passed over has come too, as with goods
 * that are brought to a shop and never scanned.
 */
export const momentHasCome = (on: RefundMoment, reached: RefundMoment): boolean =>
  REFUND_MOMENTS.indexOf(reached) >= REFUND_MOMENTS.indexOf(on);

/**
 * When what each item of a case brings is given: money, credit, or the goods that are wanted in exchange. It decides about
 * the moment alone: an item that waits for somebody's decision is not approved, and what the law makes due is due on its
 * day. Goods that stay with the customer are never scanned or received, so a rule that waits for that waits for a person.
 * On a marketplace the earlier of what the seller's and the operator's documents say counts.
 *
 * @param items those of one case, since rules look at what it is worth
 * @param customer looked at where an item does not go back by withdrawal
 * @returns one answer an item, in their order; `inspection` and no rule where none holds
 */
export const refundMoments = (
  order: Order,
  { policy, floor }: Pick<CompiledPolicy, 'policy' | 'floor'>,
  items: readonly SelectedItem[],
  today: LocalDay,
  customer?: CustomerHistory,
): ChosenMoment[] => {
  const own = refundRules(policy, policy.reasons);
  const asked = floor && refundRules(floor, policy.reasons);
  const withdrawn = caseValue(order, items, true);
  const others = caseValue(order, items, false);
  return items.map(({ lineId, choice }): ChosenMoment => {
    const none: ChosenMoment = { on: 'inspection', rule: null, layer: 'shop' };
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return none;
    const subject = subjectOf(order, line, today, customer);
    const value = choice.track === 'withdrawal' ? withdrawn : others;
    const bySeller = own(subject, choice, value);
    const byOperator = asked?.(subject, choice, value);
    if (byOperator && !(bySeller && momentHasCome(bySeller.on, byOperator.on)))
      return { ...byOperator, layer: 'operator' };
    return bySeller ? { ...bySeller, layer: 'shop' } : none;
  });
};
