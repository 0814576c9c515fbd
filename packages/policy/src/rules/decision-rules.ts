import type { DecisionRule, Policy } from '../model/policy.js';
import type { DecisionOffer } from '../model/verdict.js';
import { resolve } from './resolved.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

type Decided = 'goodwill' | 'conformity';

/** Answers who decides about a line on a track, up to the first rule that holds whatever is chosen. */
export type DecisionRules = (track: Decided, subject: Subject) => DecisionOffer[];

const isFor = ({ when }: DecisionRule, track: Decided): boolean => when?.tracks?.includes(track) ?? true;

export const decisionRules = ({ decisions, reasons }: Policy): DecisionRules => {
  const index = indexRules(resolve(decisions, reasons), 'decisions');
  return (track, subject) => {
    const offers: DecisionOffer[] = [];
    for (const { rule, name } of index(subject)) {
      if (!isFor(rule, track)) continue;
      const { atLeast, below } = rule.when?.caseValue ?? {};
      const { currency } = subject.order;
      // A range that says nothing about this currency does not hold.
      if ((atLeast && atLeast[currency] === undefined) || (below && below[currency] === undefined)) continue;
      const offer = {
        rule: name,
        decide: rule.decide,
        reasons: rule.codes,
        outcomes: rule.when?.outcomes ?? null,
        caseValueFrom: atLeast?.[currency] ?? null,
        caseValueBelow: below?.[currency] ?? null,
      };
      offers.push(offer);
      const { reasons: given, outcomes, caseValueFrom, caseValueBelow } = offer;
      if (given === null && outcomes === null && caseValueFrom === null && caseValueBelow === null) break;
    }
    return offers;
  };
};
