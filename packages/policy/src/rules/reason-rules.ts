import type { Policy } from '../model/policy.js';
import { reasonsFor } from './reason-codes.js';

/** Answers the codes of the reasons that can be given for a category. */
export interface ReasonRules {
  goodwill(category: string, guaranteeOver: boolean): readonly string[];
  conformity(category: string): readonly string[];
}

/** Looks the reasons up once for every category that some reason is meant for, and once for all others. */
export const reasonRules = (policy: Pick<Policy, 'reasons'>): ReasonRules => {
  const codes = (category: string, track: 'goodwill' | 'conformity', guaranteeOver = false) =>
    reasonsFor(policy, track, category, guaranteeOver).map(({ code }) => code);
  const lookUp = (category: string) => ({
    goodwill: codes(category, 'goodwill'),
    withFaults: codes(category, 'goodwill', true),
    conformity: codes(category, 'conformity'),
  });
  const named = new Set(policy.reasons.flatMap(({ categories }) => categories ?? []));
  const byCategory = new Map([...named].map((category) => [category, lookUp(category)]));
  // No category has this name: it stands for those that no reason names.
  const others = lookUp('');
  const of = (category: string) => byCategory.get(category) ?? others;
  return {
    goodwill: (category, guaranteeOver) => (guaranteeOver ? of(category).withFaults : of(category).goodwill),
    conformity: (category) => of(category).conformity,
  };
};
