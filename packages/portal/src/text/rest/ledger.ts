import type { QuoteRule } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';

/** The line of the ledger that a rule makes, and why it is there. */
export const componentTitle: Readonly<Record<QuoteRule, () => string>> = {
  price_paid: () => msg('Price paid', { id: 'ledger.price' }),
  order_discount: () => msg('Share of the order’s discount', { id: 'ledger.discount' }),
  tax_paid: () => msg('Tax', { id: 'ledger.tax' }),
  reduction_agreed: () => msg('The shop keeps', { id: 'ledger.reduction' }),
  standard_delivery: () => msg('Delivery', { id: 'ledger.delivery' }),
  shop_refunds_delivery: () => msg('Delivery', { id: 'ledger.shop_delivery' }),
  shop_handling_fee: () => msg('Handling fee', { id: 'ledger.fee' }),
  shop_return_postage: () => msg('Return postage', { id: 'ledger.postage' }),
  shop_credit_bonus: () => msg('Bonus on store credit', { id: 'ledger.bonus' }),
  shop_clawback: () => msg('Discount taken back', { id: 'ledger.clawback' }),
  exchange_price: () => msg('What you get instead', { id: 'ledger.exchange' }),
  paid_and_not_refunded: () => msg('Refunded before', { id: 'ledger.limit' }),
  counter_offer: () => msg('As agreed after the check', { id: 'ledger.counter_offer' }),
  diminished_value: () => msg('Lost value', { id: 'ledger.diminished_value' }),
  item_declined: () => msg('Declined', { id: 'ledger.declined' }),
  item_refused: () => msg('Not accepted', { id: 'ledger.refused' }),
};

export const componentWhy: Readonly<Record<QuoteRule, () => string>> = {
  price_paid: () => msg('What you paid for the item, tax included.', { id: 'why.price' }),
  order_discount: () =>
    msg('Your order had a discount. Each item carries its share of it, by price.', { id: 'why.discount' }),
  tax_paid: () => msg('The tax that was added to the price.', { id: 'why.tax' }),
  reduction_agreed: () =>
    msg('You keep the item, so a part of the price stays with the shop.', { id: 'why.reduction' }),
  standard_delivery: () =>
    msg(
      'By law you get the delivery charge back too, up to the price of the cheapest standard delivery that was offered.',
      { id: 'why.delivery' },
    ),
  shop_refunds_delivery: () =>
    msg('You keep nothing of this order, so the shop refunds the delivery charge.', { id: 'why.shop_delivery' }),
  shop_handling_fee: () =>
    msg('The shop takes this fee once for a return under its own conditions, never for a withdrawal or a fault.', {
      id: 'why.fee',
    }),
  shop_return_postage: () =>
    msg('The shop takes it for the way back under its own conditions, never for a withdrawal or a fault.', {
      id: 'why.postage',
    }),
  shop_clawback: () => msg('The discount was for a larger order than the one you keep.', { id: 'why.clawback' }),
  exchange_price: () => msg('What you chose instead, at today’s price.', { id: 'why.exchange' }),
  paid_and_not_refunded: () =>
    msg('No more can come back than you paid and have not been refunded yet.', { id: 'why.limit' }),
  counter_offer: () =>
    msg('You accepted the shop’s offer after it had looked at the goods.', { id: 'why.counter_offer' }),
  diminished_value: () =>
    msg('The goods were handled more than trying them needs, and the shop can show it.', {
      id: 'why.diminished_value',
    }),
  item_declined: () => msg('The shop declined the return of this item.', { id: 'why.declined' }),
  item_refused: () => msg('The shop looked at this item and sends it back to you.', { id: 'why.refused' }),
  shop_credit_bonus: () => msg('The shop adds it because you chose store credit.', { id: 'why.bonus' }),
};

export const ledgerText = {
  title: () => msg('What you get back', { id: 'ledger.title' }),
  refund: () => msg('Refund', { id: 'ledger.refund' }),
  credit: () => msg('Store credit', { id: 'ledger.credit' }),
  owed: () => msg('To be paid by you', { id: 'ledger.owed' }),
  owedHint: () => msg('The shop writes to you about it', { id: 'ledger.owed_hint' }),
  withoutParcel: () => msg('The shop pays without waiting for a parcel', { id: 'ledger.without_parcel' }),
  refundBy: (day: string) =>
    msg(str`By ${day} at the latest; the shop may wait until it has the goods or proof that you sent them.`, {
      id: 'ledger.refund_by',
    }),
  refundInParts: (day: string) =>
    msg(
      str`For what you withdraw from, by ${day} at the latest or when the goods or proof of sending arrive; for the rest, once the shop has checked the goods.`,
      { id: 'ledger.refund_in_parts' },
    ),
  afterReceipt: () => msg('Once the shop has received and checked the goods', { id: 'ledger.after_receipt' }),
  noMoney: () => msg('No money moves: the shop repairs or replaces what is wrong.', { id: 'ledger.no_money' }),
  why: () => msg('How this is worked out', { id: 'ledger.why' }),
};
