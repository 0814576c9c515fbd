import type { OutcomeKind } from '../model/outcome.js';
import { FEE_KINDS, type FeeKind } from '../model/policy.js';
import type { FeeOffer, GoodwillAllowed } from '../model/verdict.js';

/** What was chosen for an item, as far as fees depend on it. */
export interface FeeChoice {
  readonly reason: string;
  readonly outcome: OutcomeKind;
  /** Code of the method by which the goods travel; null where they do not, and then there is no postage. */
  readonly method: string | null;
}

export interface ApplicableFee {
  readonly fee: FeeOffer;
  /** On a marketplace: it is not more than this would be. Null without an operator. */
  readonly limit: FeeOffer | null;
}

const first = (fees: readonly FeeOffer[], kind: FeeKind, { reason, outcome, method }: FeeChoice) =>
  fees.find(
    (fee) =>
      fee.kind === kind &&
      (fee.reasons?.includes(reason) ?? true) &&
      (fee.outcomes?.includes(outcome) ?? true) &&
      (fee.methods === null || (method !== null && fee.methods.includes(method))),
  );

/** The fees that a choice brings, at most one of a kind. What the operator knows no fee for, a seller cannot charge. */
export const feesFor = (
  { fees, feeLimits }: Pick<GoodwillAllowed, 'fees' | 'feeLimits'>,
  choice: FeeChoice,
): ApplicableFee[] =>
  FEE_KINDS.flatMap((kind) => {
    if (kind === 'return_postage' && choice.method === null) return [];
    const fee = first(fees, kind, choice);
    const limit = feeLimits ? first(feeLimits, kind, choice) : null;
    return fee && limit !== undefined ? [{ fee, limit }] : [];
  });
