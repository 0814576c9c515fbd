import type { Policy } from '../model/policy.js';
import { reasonsFor } from './reason-codes.js';

/** The codes of the reasons that can be given for the goods of a category. */
export interface GivenReasons {
  readonly goodwill: readonly string[];
  /** The same once the guarantee is over, and faults are a matter of goodwill too. */
  readonly withFaults: readonly string[];
  readonly conformity: readonly string[];
}

export type ReasonRules = (category: string) => GivenReasons;

/** Looks the reasons up once for every category that some reason is meant for, and once for all others. */
export const reasonRules = (policy: Pick<Policy, 'reasons'>): ReasonRules => {
  const lookUp = (category: string): GivenReasons => {
    const codes = (track: 'goodwill' | 'conformity', guaranteeOver?: boolean) =>
      reasonsFor(policy, track, category, guaranteeOver).map(({ code }) => code);
    return { goodwill: codes('goodwill'), withFaults: codes('goodwill', true), conformity: codes('conformity') };
  };
  const named = policy.reasons.flatMap(({ categories = [] }) => categories);
  const known = new Map(named.map((category) => [category, lookUp(category)]));
  // No category has this name: it stands for those that no reason names.
  const others = lookUp('');
  return (category) => known.get(category) ?? others;
};
