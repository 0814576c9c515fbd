import type { LocalDay } from '../calendar/local-day.js';
import type { Policy } from '../model/policy.js';

/** The version in force on the day of purchase: the one that started last by then. */
export const policyInForce = (versions: readonly Policy[], placedOn: LocalDay): Policy | undefined =>
  versions
    .filter((policy) => policy.effectiveFrom <= placedOn)
    .reduce<Policy | undefined>(
      (best, policy) => (best && best.effectiveFrom >= policy.effectiveFrom ? best : policy),
      undefined,
    );
