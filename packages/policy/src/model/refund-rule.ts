import type { DecisionConditions, PriceRange, Rule, SaleConditions } from './conditions.js';

/**
 * When what an item brings is given without anybody doing it: once it is approved, when the carrier has the goods, when
 * they have arrived, or once a person has looked at them. In the order in which they come.
 */
export const REFUND_MOMENTS = ['approval', 'first_scan', 'receipt', 'inspection'] as const;
export type RefundMoment = (typeof REFUND_MOMENTS)[number];

/**
 * When money or credit is given, or new goods may leave, for what goes back by goodwill or under the guarantee. The first
 * rule that holds decides; without one a person looks first (`inspection`).
 */
export interface RefundRule extends Rule<DecisionConditions> {
  readonly on: RefundMoment;
}

/**
 * When a withdrawal is paid back. The day by which the law wants it (Directive 2011/83/EU art. 13) runs whatever is said
 * here: a rule can only come before it. It has no reason, outcome or history of the customer to look at.
 */
export interface WithdrawalRefundRule extends Rule<WithdrawalRefundConditions, SaleConditions> {
  readonly on: RefundMoment;
}

export interface WithdrawalRefundConditions extends SaleConditions {
  /** What the items of the case that go back by withdrawal are worth together. */
  readonly caseValue?: PriceRange | undefined;
}
