import type { PriceRange } from '../model/conditions.js';
import type { Policy } from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { RefundMoment } from '../model/refund-rule.js';
import type { Choice } from '../model/selection.js';
import { admits } from './admits.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

/** The first rule that holds for an item of a case that is worth so much; undefined where none does. */
export type RefundRules = (
  subject: Subject,
  choice: Choice,
  value: number,
) => { readonly on: RefundMoment; readonly rule: string } | undefined;

/** A bound that says nothing about the currency does not hold. */
const isWithin = (value: number, { atLeast, below }: PriceRange = {}, currency: string): boolean =>
  (!atLeast || value >= (atLeast[currency] ?? NaN)) && (!below || value < (below[currency] ?? NaN));

/**
 * Makes the rules ready that say when what an item brings is given.
 *
 * @param reasons the reasons that customers can give: the seller's, for an operator's document too
 */
export const refundRules = ({ refunds, withdrawal }: Policy, reasons: readonly Reason[]): RefundRules => {
  const chosen = indexRules(refunds, 'refunds', reasons);
  const withdrawn = indexRules(withdrawal.refunds, 'withdrawal.refunds');
  return (subject, choice, value) => {
    const { currency } = subject.order;
    const found =
      choice.track === 'withdrawal'
        ? withdrawn({ ...subject, customer: undefined }).find(({ rule }) =>
            isWithin(value, rule.when?.caseValue, currency),
          )
        : chosen(subject).find(
            ({ rule: { when }, codes }) =>
              admits(when?.tracks, choice.track) &&
              admits(codes, choice.reason) &&
              admits(when?.outcomes, choice.outcome) &&
              isWithin(value, when?.caseValue, currency),
          );
    return found && { on: found.rule.on, rule: found.name };
  };
};
