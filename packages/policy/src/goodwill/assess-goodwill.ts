import type { GoodwillVerdict } from '../model/verdict.js';
import { feeOffers } from '../rules/fee-rules.js';
import type { Subject } from '../rules/subject.js';
import { isDoubt, refused, type LineContext } from '../tracks/line-context.js';
import { given } from './given.js';
import type { GoodwillRules } from './goodwill-rules.js';
import { mergeFloor } from './merge-floor.js';
import { putTogether } from './put-together.js';

/** The shop's part of a goodwill verdict; who decides and how goods travel is the same for every track. */
export type GoodwillPart = Omit<Extract<GoodwillVerdict, { allowed: true }>, 'methods' | 'decisions' | 'together'>;

/** What the seller gives beyond the law for one line, and under an operator never less than the operator asks for. */
export const assessGoodwill = (
  own: GoodwillRules,
  floor: GoodwillRules | null,
  subject: Subject,
  context: LineContext,
  reasons: readonly string[],
): GoodwillPart | Extract<GoodwillVerdict, { allowed: false }> => {
  const ofSeller = given(own, subject, context, reasons);
  const ofOperator = floor && given(floor, subject, context, reasons);
  const both = ofOperator ? mergeFloor(ofSeller, ofOperator) : ofSeller;
  const put = putTogether(both, reasons, context.today, context.order.timeZone);
  if ('code' in put) return refused(put);
  const demanded = conditionsOf(own, subject);
  const allowedToDemand = floor && ofOperator && ofOperator.cells.length > 0 ? conditionsOf(floor, subject) : demanded;
  return {
    allowed: true,
    ...put,
    reasons,
    fees: feeOffers(own.fees, subject),
    feeLimits: floor && ofOperator && ofOperator.cells.length > 0 ? feeOffers(floor.fees, subject) : null,
    conditions: demanded.filter((condition) => allowedToDemand.includes(condition)),
    flagged: isDoubt(put.because),
    unsettled: [],
  };
};

const conditionsOf = ({ conditions }: GoodwillRules, subject: Subject) => [
  ...new Set(conditions(subject).flatMap(({ rule }) => rule.demand)),
];
