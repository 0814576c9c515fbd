import type { GoodsState, MoneyState } from '@returns-portal/policy';
import { msg, str } from '../../language/msg.js';

export const timelineText = {
  title: () => msg('What has happened, and what comes next', { id: 'timeline.title' }),
  goods: () => msg('Goods', { id: 'timeline.goods' }),
  money: () => msg('Money', { id: 'timeline.money' }),
  by: (day: string) => msg(str`By ${day}`, { id: 'timeline.by' }),
  still: () => msg('Still to come', { id: 'timeline.still' }),

  asked: () => msg('You asked for the return', { id: 'timeline.asked' }),
  sent: () => msg('You said that they are on their way', { id: 'timeline.sent' }),
  shown: () => msg('You added photos', { id: 'timeline.shown' }),
  cancelled: () => msg('You cancelled the return', { id: 'timeline.cancelled' }),
  expired: () => msg('Closed: nothing arrived', { id: 'timeline.expired' }),
  offerMade: () => msg('The shop offered less', { id: 'timeline.offer_made' }),
  offerAccepted: () => msg('You accepted the offer', { id: 'timeline.offer_accepted' }),
  offerDeclined: () => msg('You declined the offer', { id: 'timeline.offer_declined' }),
  offerLapsed: () => msg('The offer has lapsed', { id: 'timeline.offer_lapsed' }),
  valueDeducted: () => msg('The shop kept a part for lost value', { id: 'timeline.value_deducted' }),

  answer: () => msg('The shop answers your request', { id: 'timeline.answer' }),
  handOver: () => msg('You hand them over', { id: 'timeline.hand_over' }),
  arrives: () => msg('They arrive at the shop', { id: 'timeline.arrives' }),
  checked: () => msg('The shop checks them', { id: 'timeline.checked' }),
  yourAnswer: () => msg('You answer the offer', { id: 'timeline.your_answer' }),
  refund: (amount: string) => msg(str`Refund of ${amount}`, { id: 'timeline.refund' }),
  credit: (amount: string) => msg(str`Store credit of ${amount}`, { id: 'timeline.credit' }),
  toPay: (amount: string) => msg(str`You pay ${amount}`, { id: 'timeline.to_pay' }),
};

/** What became of the goods of an item. */
export const goodsStep: Readonly<Record<GoodsState, () => string>> = {
  requested: () => msg('With the shop for review', { id: 'timeline.requested' }),
  approved: () => msg('The shop agreed', { id: 'timeline.approved' }),
  declined: () => msg('The shop declined', { id: 'timeline.declined' }),
  in_transit: () => msg('On their way', { id: 'timeline.in_transit' }),
  received: () => msg('Arrived at the shop', { id: 'timeline.received' }),
  accepted: () => msg('Checked and accepted', { id: 'timeline.accepted' }),
  partly_accepted: () => msg('Accepted in part', { id: 'timeline.partly_accepted' }),
  refused: () => msg('Checked and refused', { id: 'timeline.refused' }),
  kept: () => msg('You keep them', { id: 'timeline.kept' }),
  lost: () => msg('Lost on the way', { id: 'timeline.lost' }),
};

/** What became of the money of an item. */
export const moneyStep: Readonly<Record<MoneyState, () => string>> = {
  none: () => msg('No money is due', { id: 'timeline.none' }),
  due: () => msg('Money is due to you', { id: 'timeline.due' }),
  held: () => msg('Waiting for the goods', { id: 'timeline.held' }),
  refunded: () => msg('Refunded', { id: 'timeline.refunded' }),
  credited: () => msg('Store credit given', { id: 'timeline.credited' }),
  exchanged: () => msg('Exchanged', { id: 'timeline.exchanged' }),
  owed: () => msg('An amount is left for you to pay', { id: 'timeline.owed' }),
};
