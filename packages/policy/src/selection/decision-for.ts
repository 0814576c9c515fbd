import type { ConformityAllowed, DecisionOffer, GoodwillAllowed } from '../model/verdict.js';
import type { DecisionKind } from '../model/policy.js';
import type { OutcomeKind } from '../model/outcome.js';

export interface Decided {
  readonly decide: DecisionKind;
  /** The rule of the policy that decided; null where none did. */
  readonly rule: string | null;
}

const holds = (offer: DecisionOffer, reason: string, outcome: OutcomeKind, caseValue: number): boolean =>
  (offer.reasons?.includes(reason) ?? true) &&
  (offer.outcomes?.includes(outcome) ?? true) &&
  caseValue >= (offer.caseValueFrom ?? 0) &&
  caseValue < (offer.caseValueBelow ?? Infinity);

/**
 * Who decides about an item once it is known what was chosen. Without a rule goodwill is approved at once and a
 * guarantee claim waits for a person; whatever was accepted on doubt waits too.
 *
 * @param caseValue what all items of the case that do not go back by withdrawal are worth, in minor units
 */
export const decisionFor = (
  verdict: GoodwillAllowed | ConformityAllowed,
  choice: { readonly track: 'goodwill' | 'conformity'; readonly reason: string; readonly outcome: OutcomeKind },
  caseValue: number,
): Decided => {
  const found = verdict.decisions.find((offer) => holds(offer, choice.reason, choice.outcome, caseValue));
  if (verdict.flagged && found?.decide !== 'ask_evidence') return { decide: 'review', rule: null };
  if (found) return { decide: found.decide, rule: found.rule };
  return { decide: choice.track === 'goodwill' ? 'approve' : 'review', rule: null };
};
