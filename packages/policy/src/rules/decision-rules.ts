import type { Policy } from '../model/policy.js';
import type { DecisionOffer } from '../model/verdict.js';
import { admits } from './admits.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

/** Answers who decides about a line on a track, up to the first rule that holds whatever is chosen. */
export type DecisionRules = (track: 'goodwill' | 'conformity', subject: Subject) => DecisionOffer[];

export const decisionRules = ({ decisions, reasons }: Policy): DecisionRules => {
  const index = indexRules(decisions, 'decisions', reasons);
  return (track, subject) => {
    const { currency } = subject.order;
    const offers: DecisionOffer[] = [];
    for (const { rule, name, codes } of index(subject)) {
      const { tracks, outcomes = null, caseValue: { atLeast, below } = {} } = rule.when ?? {};
      const caseValueFrom = atLeast?.[currency] ?? null;
      const caseValueBelow = below?.[currency] ?? null;
      // A range that says nothing about this currency does not hold.
      const isPriced = (!atLeast || caseValueFrom !== null) && (!below || caseValueBelow !== null);
      if (!isPriced || !admits(tracks, track)) continue;
      offers.push({ rule: name, decide: rule.decide, reasons: codes, outcomes, caseValueFrom, caseValueBelow });
      if (!codes && !outcomes && !atLeast && !below) break;
    }
    return offers;
  };
};
