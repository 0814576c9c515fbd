import type { LocalDay } from '../calendar/local-day.js';
import type { Policy } from '../model/policy.js';
import { statuteOf } from '../statute/known-law.js';
import { lintContext, type Check } from './check.js';
import { customerHistoryChecks } from './checks/customer-history.js';
import { floorChecks } from './checks/floor.js';
import { guaranteeChecks } from './checks/guarantee.js';
import { limitChecks } from './checks/limits.js';
import { marketChecks } from './checks/markets.js';
import { reachChecks } from './checks/reach.js';
import { referenceChecks } from './checks/references.js';
import { refundChecks } from './checks/refunds.js';
import { textChecks } from './checks/texts.js';
import { windowChecks } from './checks/windows.js';
import { withdrawalFunctionChecks } from './checks/withdrawal-function.js';
import { withdrawalTermsChecks } from './checks/withdrawal-terms.js';
import type { Finding, Severity } from './finding.js';

const CHECKS: readonly Check[] = [
  ...withdrawalTermsChecks,
  ...withdrawalFunctionChecks,
  ...windowChecks,
  ...reachChecks,
  ...referenceChecks,
  ...guaranteeChecks,
  ...limitChecks,
  ...customerHistoryChecks,
  ...refundChecks,
  ...marketChecks,
  ...textChecks,
  ...floorChecks,
];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export interface LintOptions {
  /** Countries to measure the document against; those that it names itself where missing. */
  readonly markets?: readonly string[] | undefined;
  /** The operator's document, on a marketplace: says where the seller's gives less. */
  readonly floor?: Policy | undefined;
  /** Default: the day on which the document comes into force. */
  readonly today?: LocalDay | undefined;
}

/**
 * Reads a policy as a lawyer and a pedant would: what the statute does not bear, what never applies, what customers
 * cannot read. Errors come first. It knows what `docs/law.md` says and no more, and it is not legal advice.
 */
export const lintPolicy = (policy: Policy, options: LintOptions = {}): Finding[] => {
  const { markets = policy.markets ?? [], floor, today } = options;
  const day = today !== undefined && today > policy.effectiveFrom ? today : policy.effectiveFrom;
  const context = lintContext(policy, markets, day, floor, statuteOf);
  return CHECKS.flatMap((check) => check(context)).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
};
