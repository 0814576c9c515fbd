import type { Fee, FeeCharge } from '../model/policy.js';
import type { FeeOffer } from '../model/verdict.js';
import type { Resolved } from './resolved.js';
import type { RuleIndex } from './rule-index.js';
import type { Subject } from './subject.js';

const chargeIn = (charge: FeeCharge, currency: string): FeeOffer['charge'] | null => {
  if (!('per' in charge)) return charge;
  const amount = charge.amount[currency];
  return amount === undefined ? null : { per: charge.per, amount };
};

/** The fees that a line may bring, in the order's currency; a fee that is not priced in it is not taken. */
export const feeOffers = (fees: RuleIndex<Resolved<Fee>>, subject: Subject): FeeOffer[] => {
  const { currency } = subject.order;
  return fees(subject).flatMap(({ rule, name }) => {
    const charge = chargeIn(rule.charge, currency);
    if (!charge) return [];
    return [
      {
        rule: name,
        kind: rule.kind,
        ...(rule.labels ? { labels: rule.labels } : {}),
        charge,
        freeFrom: rule.freeFrom?.[currency] ?? null,
        reasons: rule.codes,
        outcomes: rule.when?.outcomes ?? null,
        methods: rule.when?.methods ?? null,
      },
    ];
  });
};
