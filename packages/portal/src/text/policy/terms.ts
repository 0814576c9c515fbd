import type { ItemCondition, OutcomeKind, Track } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';

/** What can be chosen, as the entry of a list. */
export const outcomeNames: Readonly<Record<OutcomeKind, () => string>> = {
  refund: () => msg('Refund', { id: 'outcome_name.refund' }),
  store_credit: () => msg('Store credit', { id: 'outcome_name.store_credit' }),
  exchange: () => msg('Exchange', { id: 'outcome_name.exchange' }),
  repair: () => msg('Repair', { id: 'outcome_name.repair' }),
  replacement: () => msg('Replacement', { id: 'outcome_name.replacement' }),
  price_reduction: () => msg('Price reduction', { id: 'outcome_name.price_reduction' }),
  keep_item: () => msg('Refund without sending the goods back', { id: 'outcome_name.keep_item' }),
};

/** The same with its terms. */
export const offerText = {
  refund: () => msg('Refund to the means of payment that you used', { id: 'offer.refund' }),
  creditPercent: (percent: string) => msg(str`Store credit with ${percent} on top`, { id: 'offer.credit_percent' }),
  creditAmount: (amount: string) => msg(str`Store credit with ${amount} on top`, { id: 'offer.credit_amount' }),
  creditBoth: (percent: string, amount: string) =>
    msg(str`Store credit with ${percent} and ${amount} on top`, { id: 'offer.credit_both' }),
  bonusCap: (offer: string, cap: string) => msg(str`${offer} (on top: ${cap} at most)`, { id: 'offer.bonus_cap' }),
  exchangeVariant: () => msg('Exchange for another size or version', { id: 'offer.exchange_variant' }),
  exchangeAny: () => msg('Exchange for any other item of the shop', { id: 'offer.exchange_any' }),
  priceReduction: (percent: string) =>
    msg(str`You keep the item and get ${percent} of its price back`, { id: 'offer.price_reduction' }),
};

/** The state that goods have to be in, after “The goods have to be:”. */
export const conditionNames: Readonly<Record<ItemCondition, () => string>> = {
  unused: () => msg('unused', { id: 'condition.unused' }),
  unworn_with_tags: () => msg('unworn, with their tags', { id: 'condition.unworn' }),
  sealed: () => msg('still sealed', { id: 'condition.sealed' }),
  complete: () => msg('complete', { id: 'condition.complete' }),
  original_packaging: () => msg('in their original packaging', { id: 'condition.packaging' }),
};

export const trackNames: Readonly<Record<Track, () => string>> = {
  withdrawal: () => msg('withdrawal by law', { id: 'track_name.withdrawal' }),
  goodwill: () => msg('return under the shop’s conditions', { id: 'track_name.goodwill' }),
  conformity: () => msg('faulty or wrong goods', { id: 'track_name.conformity' }),
};
