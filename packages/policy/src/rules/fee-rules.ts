import type { Fee } from '../model/policy.js';
import type { FeeOffer } from '../model/verdict.js';
import type { RuleIndex } from './rule-index.js';
import type { Subject } from './subject.js';

/** The fees that a line may bring, in the order's currency; a fee that is not priced in it is not taken. */
export const feeOffers = (fees: RuleIndex<Fee>, subject: Subject): FeeOffer[] => {
  const { currency } = subject.order;
  const offers: FeeOffer[] = [];
  for (const { rule, name, codes } of fees(subject)) {
    const { kind, labels, charge, freeFrom, when: { outcomes = null, methods = null } = {} } = rule;
    const amount = 'per' in charge ? charge.amount[currency] : 0;
    if (amount === undefined) continue;
    const offer = {
      rule: name,
      kind,
      charge: 'per' in charge ? { per: charge.per, amount } : charge,
      freeFrom: freeFrom?.[currency] ?? null,
      reasons: codes,
      outcomes,
      methods,
    };
    offers.push(labels ? { ...offer, labels } : offer);
  }
  return offers;
};
