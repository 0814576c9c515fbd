import type { Policy } from '../model/policy.js';
import type { Destination, QuoteComponent } from '../model/quote.js';
import { sum } from '../money/allocate.js';
import { percentOf } from '../money/percent.js';

const total = (components: readonly QuoteComponent[], destination: Destination): number =>
  sum(components.filter((component) => component.destination === destination).map(({ amount }) => amount));

/**
 * The shop's fee and bonus, worked out from the goodwill components alone: what a withdrawal or a guarantee
 * claim brings is not among them, so no fee can lower it and no bonus can raise it.
 */
export const quoteGoodwillExtras = (policy: Policy, goodwill: readonly QuoteComponent[]): QuoteComponent[] => {
  const extras: QuoteComponent[] = [];
  const refund = total(goodwill, 'original_payment');
  const credit = total(goodwill, 'store_credit');
  const whole = { lineId: null, quantity: null } as const;

  const fee = policy.goodwill.handlingFee;
  if (fee && !(fee.waivedForCredit && refund === 0)) {
    const destination = refund > 0 ? 'original_payment' : 'store_credit';
    const amount = Math.min(fee.amount, refund > 0 ? refund : credit);
    if (amount > 0) {
      extras.push({ kind: 'handling_fee', amount: -amount, destination, ...whole, rule: 'shop_handling_fee' });
    }
  }

  const offer = policy.goodwill.outcomes.find((outcome) => outcome.kind === 'store_credit');
  const base = credit + total(extras, 'store_credit');
  const bonus = offer ? percentOf(base, offer.bonusPercent) : 0;
  if (bonus > 0) {
    extras.push({
      kind: 'credit_bonus',
      amount: bonus,
      destination: 'store_credit',
      ...whole,
      rule: 'shop_credit_bonus',
    });
  }
  return extras;
};
