import type { Deadline } from '../calendar/deadline.js';
import type { ConformityOutcome } from '../model/outcome.js';
import type { Offer } from '../model/verdict.js';
import type { LineContext } from './line-context.js';

/** Some units, and until when something can be had for them; null while nobody knows. */
export interface UnitsUntil {
  readonly units: number;
  readonly until: Deadline | null;
}

/**
 * The remedies for a line under guarantee: the policy's, and what the law gives although the policy is silent. Repair
 * and replacement come first (Directive (EU) 2019/771 art. 13), so a policy with neither cannot take them away.
 *
 * @param early the units for which a replacement can be had whatever the shop offers, or null
 */
export const conformityOffers = (
  { policy, statute }: LineContext,
  all: UnitsUntil,
  early: UnitsUntil | null,
): readonly Offer<ConformityOutcome>[] => {
  const { outcomes } = policy.conformity;
  const offer = (outcome: ConformityOutcome, { units, until }: UnitsUntil, rule: string): Offer<ConformityOutcome> => ({
    outcome,
    reasons: null,
    units,
    until,
    layer: 'statute',
    rule,
  });
  const { remedy } = statute.conformity.sources;
  const own = outcomes.map((outcome, index) => offer(outcome, all, `conformity.outcomes[${index}]`));
  if (outcomes.every(({ kind }) => kind === 'refund')) {
    return [offer({ kind: 'repair' }, all, remedy), offer({ kind: 'replacement' }, all, remedy), ...own];
  }
  return early ? [...own, offer({ kind: 'replacement' }, early, remedy)] : own;
};
