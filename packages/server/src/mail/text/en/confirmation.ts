import { say, strong } from '../../sentence.js';
import type { ConfirmationText } from '../confirmation-text.js';

export const confirmation: ConfirmationText = {
  subject: {
    return: (number) => `Your return ${number} is registered`,
    withdrawal: (number) => `We have received your withdrawal (${number})`,
    claim: (number) => `Your guarantee claim ${number} is registered`,
  },
  title: {
    return: 'Your return is registered',
    withdrawal: 'We have received your withdrawal',
    claim: 'Your guarantee claim is registered',
  },
  opening: {
    return: (order) => `Thank you. Your return from order ${order} is registered under the number below.`,
    withdrawal: (order) => `You have exercised your right of withdrawal for the goods below, from order ${order}.`,
    claim: (order) => `Thank you for telling us. Your claim about order ${order} is registered under the number below.`,
  },
  withdrawalReceived: (moment) => say`Your withdrawal was received on ${strong(moment)}.`,
  outcome: {
    withdrawal: 'Withdrawal, refunded',
    refund: 'Refund',
    store_credit: 'Store credit',
    repair: 'Repair',
    replacement: 'Replacement',
    exchange: 'Exchange',
    price_reduction: 'Part of the price back',
    keep_item: 'Refund, and you keep the item',
  },
  awaitsAnswer: 'We are checking this request',
  amounts: 'What you get back',
  refund: (amount) => say`Refund: ${strong(amount)}, to the means of payment you used for the order.`,
  credit: (amount) => say`Store credit: ${strong(amount)}.`,
  owed: (amount) => say`To pay for what you chose instead: ${strong(amount)}. The shop will write to you about it.`,
  refundBy: (day) => say`We will refund you by ${strong(day)} at the latest.`,
  refundWithdrawnBy: (day) =>
    say`We will refund the goods you have withdrawn from by ${strong(day)} at the latest, and the others once they have reached us.`,
  withheld:
    'If by then neither the goods nor proof that you sent them have reached us, we will refund you as soon as one of them does.',
  afterReceipt: 'You will receive this once the goods have reached us.',
  withoutParcel: 'We will pay it without waiting for a parcel.',
  afterReview: 'Amounts for items we are still checking are paid once we have accepted your request.',
  next: 'What to do now',
  waitFirst: 'We will check your request and answer by e-mail. Please keep the goods until then.',
  nothingToSend: 'You keep the goods: nothing has to be sent back.',
};
