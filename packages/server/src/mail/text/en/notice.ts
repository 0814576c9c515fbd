import { say, strong } from '../../sentence.js';
import type { NoticeText } from '../notice-text.js';

export const notice: NoticeText = {
  refundFailed: {
    subject: (number) => `The refund of ${number} did not go through`,
    title: 'A refund did not go through',
    opening: (amount, order) =>
      say`The refund of ${strong(amount)} about order ${order} did not go through. It is due as before.`,
    problem: 'What the payment provider said',
    next: 'Please check with the payment provider whether anything was paid, then refund again or by hand.',
  },
  due: {
    subject: {
      soon: (number) => `Soon due: return ${number}`,
      over: (number) => `Overdue: return ${number}`,
    },
    title: {
      soon: 'Something is due soon',
      over: 'Something is overdue',
    },
    toDo: {
      decision: 'The request waits for your decision: please approve or decline it.',
      send_back: 'The customer has not sent the goods yet.',
      inspection: 'The goods have arrived: please look at them.',
      offer_answer: 'The customer has not answered your offer yet.',
      refund: 'Please refund the customer.',
      remedy: 'Please repair or replace the goods and send them to the customer.',
    },
    by: {
      soon: (day) => say`To be done by ${strong(day)}.`,
      over: (day) => say`It was to be done by ${strong(day)}.`,
    },
    law: 'The law sets this day.',
  },
  order: 'Order',
};
