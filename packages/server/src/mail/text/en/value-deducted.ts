import { say, strong } from '../../sentence.js';
import type { ValueDeductedText } from '../value-deducted-text.js';

export const valueDeducted: ValueDeductedText = {
  subject: (number) => `About the refund of your withdrawal ${number}`,
  title: 'A part of the price is not refunded',
  opening: (order) =>
    `The goods that you withdrew from, order ${order}, have arrived. We have looked at them and keep a part of the price, because they have lost value.`,
  amounts: (kept, paid) => `We keep ${kept} of ${paid}`,
  why: 'Why',
  law: 'You may unpack goods and try them as you could in a shop. The law lets us take off the price only what they lost by being used beyond that. Your right of withdrawal itself is not affected.',
  evidence: 'You can see our photos on the returns page.',
  refund: 'What you get back',
  total: (amount) => say`Refund: ${strong(amount)}, by the means of payment that you used for the order.`,
  refundBy: (day) => say`We refund you by ${strong(day)} at the latest.`,
  object: 'If you do not agree',
  objectHow:
    'Please reply to this e-mail and say what you see differently, with photos of your own if you have any. It is for us to show that the goods lost value, and how much. You can also turn to the body for consumer disputes that our terms name.',
  openCase: 'See your withdrawal',
};
