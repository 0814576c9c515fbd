import type { OutcomeKind, Track } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

export const trackTitle: Readonly<Record<Track, () => string>> = {
  withdrawal: () => msg('Withdraw from the purchase', { id: 'track.withdrawal' }),
  goodwill: () => msg('Return under the shop’s conditions', { id: 'track.goodwill' }),
  conformity: () => msg('It is faulty, damaged or not what I ordered', { id: 'track.conformity' }),
};

export const trackText = {
  withdrawalUntil: (day: string) =>
    msg(str`Your legal right until ${day}. No reason needed.`, { id: 'track.withdrawal_until' }),
  withdrawalOpen: () => msg('Your legal right. No reason needed.', { id: 'track.withdrawal_open' }),
  traderPays: () => msg('The shop pays for the way back.', { id: 'track.trader_pays' }),
  consumerPays: () => msg('You pay for the way back.', { id: 'track.consumer_pays' }),
  goodwillUntil: (day: string) => msg(str`Until ${day}.`, { id: 'track.goodwill_until' }),
  refundOrCredit: () => msg('Refund or store credit.', { id: 'track.refund_or_credit' }),
  refundExchangeOrCredit: () => msg('Refund, exchange or store credit.', { id: 'track.refund_exchange_or_credit' }),
  refundOnly: () => msg('Refund.', { id: 'track.refund_only' }),
  creditOnly: () => msg('Store credit.', { id: 'track.credit_only' }),
  guaranteeUntil: (day: string) =>
    msg(str`Legal guarantee until ${day}, free of charge.`, { id: 'track.guarantee_until' }),
  guaranteeOpen: () => msg('Legal guarantee, free of charge.', { id: 'track.guarantee_open' }),
};

export const outcomeTitle: Readonly<Record<OutcomeKind, () => string>> = {
  refund: () => msg('Refund', { id: 'outcome.refund' }),
  store_credit: () => msg('Store credit', { id: 'outcome.store_credit' }),
  repair: () => msg('Repair', { id: 'outcome.repair' }),
  replacement: () => msg('Replacement', { id: 'outcome.replacement' }),
  exchange: () => msg('Exchange', { id: 'outcome.exchange' }),
  price_reduction: () => msg('Part of the price back', { id: 'outcome.price_reduction' }),
  keep_item: () => msg('Refund without sending it back', { id: 'outcome.keep_item' }),
};

export const outcomeHint: Readonly<Record<OutcomeKind, () => string>> = {
  refund: () => msg('To the means of payment you used', { id: 'outcome.refund_hint' }),
  store_credit: () => msg('To spend in this shop', { id: 'outcome.store_credit_hint' }),
  repair: () => msg('The shop repairs the item and sends it back', { id: 'outcome.repair_hint' }),
  replacement: () => msg('You receive the same item again', { id: 'outcome.replacement_hint' }),
  exchange: () => msg('Another size or another item of this shop', { id: 'outcome.exchange_hint' }),
  price_reduction: () => msg('You keep the item', { id: 'outcome.keep_hint' }),
  keep_item: () => msg('You keep the item', { id: 'outcome.keep_hint' }),
};

export const detailsText = {
  title: () => msg('How would you like to proceed?', { id: 'details.title' }),
  track: () => msg('Kind of return', { id: 'details.track' }),
  reason: () => msg('Reason', { id: 'details.reason' }),
  fault: () => msg('What is wrong?', { id: 'details.fault' }),
  choose: () => msg('Please choose', { id: 'details.choose' }),
  outcome: () => msg('What would you like to receive?', { id: 'details.outcome' }),
  note: () => msg('Anything the shop should know? (optional)', { id: 'details.note' }),
  bonus: (percent: string) => msg(str`${percent} extra`, { id: 'details.bonus' }),
  question: (question: string) => msg(str`${question} (optional)`, { id: 'details.question' }),
  part: (count: number, of: number) =>
    plural(of, {
      one: () => msg(str`${count} of ${of} item`, { id: 'details.part.one' }),
      few: () => msg(str`${count} of ${of} items`, { id: 'details.part.few' }),
      other: () => msg(str`${count} of ${of} items`, { id: 'details.part.other' }),
    }),
  split: () => msg('Not all for the same reason?', { id: 'details.split' }),
  join: () => msg('All for the same reason after all', { id: 'details.join' }),
  times: (count: number, title: string) => msg(str`${count} × ${title}`, { id: 'details.times' }),
};
