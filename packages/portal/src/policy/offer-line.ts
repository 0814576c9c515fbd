import type { CreditBonus, GoodwillOutcome } from '@returns-portal/policy';
import { money, percent } from '../language/format.js';
import { offerText, outcomeNames } from '../text/policy/terms.js';
import type { PolicyContext } from './policy-context.js';
import { worded } from '../text/worded.js';

const creditLine = (bonus: CreditBonus, currency: string): string => {
  const [flat, cap] = [bonus.amount?.[currency], bonus.cap?.[currency]];
  const share = bonus.percent ? percent(bonus.percent) : null;
  if (share === null && flat === undefined) return outcomeNames.store_credit();
  const amount = flat === undefined ? '' : money(flat, currency);
  const offer =
    share === null
      ? offerText.creditAmount(amount)
      : flat === undefined
        ? offerText.creditPercent(share)
        : offerText.creditBoth(share, amount);
  return cap === undefined ? offer : offerText.bonusCap(offer, money(cap, currency));
};

/** What can be chosen, with its terms. */
export const offerLine = (outcome: GoodwillOutcome, { currency }: Pick<PolicyContext, 'currency'>): string => {
  switch (outcome.kind) {
    case 'refund':
      return offerText.refund();
    case 'store_credit':
      return creditLine(outcome.bonus ?? {}, currency);
    case 'exchange':
      return outcome.for === 'variant' ? offerText.exchangeVariant() : offerText.exchangeAny();
    case 'price_reduction':
      return offerText.priceReduction(percent(outcome.percent));
    case 'repair':
    case 'replacement':
    case 'keep_item':
      return worded(outcomeNames, outcome.kind);
  }
};
