import { goodwillRules, type GoodwillRules } from '../goodwill/goodwill-rules.js';
import type { ConformityOutcome } from '../model/outcome.js';
import type { Policy } from '../model/policy.js';
import type { Track } from '../model/track.js';
import { decisionRules, type DecisionRules } from './decision-rules.js';
import { methodRules, type MethodRules } from './method-rules.js';
import { reasonRules, type ReasonRules } from './reason-rules.js';

/** A document's rules, ready to be asked about a line. */
export interface ShopRules {
  readonly goodwill: GoodwillRules;
  /** On a marketplace, what the operator's document gives. */
  readonly floor: GoodwillRules | null;
  readonly methods: Readonly<Record<Track, MethodRules>>;
  readonly decisions: DecisionRules;
  /** What the policy offers under the guarantee. */
  readonly remedies: readonly { readonly outcome: ConformityOutcome; readonly rule: string }[];
  readonly reasons: ReasonRules;
}

export const shopRules = (policy: Policy, floor: Policy | undefined): ShopRules => {
  const { methods, reasons } = policy;
  return {
    goodwill: goodwillRules(policy, reasons, 'shop'),
    floor: floor ? goodwillRules(floor, reasons, 'operator') : null,
    methods: {
      withdrawal: methodRules(methods, 'withdrawal'),
      goodwill: methodRules(methods, 'goodwill'),
      conformity: methodRules(methods, 'conformity'),
    },
    decisions: decisionRules(policy),
    remedies: policy.conformity.outcomes.map((outcome, index) => ({ outcome, rule: `conformity.outcomes[${index}]` })),
    reasons: reasonRules(policy),
  };
};
