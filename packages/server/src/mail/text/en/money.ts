import { say, strong } from '../../sentence.js';
import type { MoneyText } from '../money-text.js';

export const money: MoneyText = {
  refund: {
    subject: (number) => `Your refund is on its way (${number})`,
    title: 'Your refund is on its way',
    opening: (order) => `We have refunded you for your items from order ${order}.`,
    amount: 'Refunded',
    means: 'How',
    original: 'To the means of payment that you used for the order',
    byHand: 'Paid to you directly by the shop',
    onPayment: {
      payment: (amount) => `${amount} to the means of payment that you used for the order`,
      gift_card: (amount) => `${amount} to the gift card that you used for the order`,
    },
    bank: 'Depending on your bank, it can take a few days until you see it.',
    stillToCome: (amount) => say`Still to come: ${strong(amount)}, once the other items are settled.`,
    done: 'With this, everything is settled.',
  },
  surcharge: {
    subject: (number) => `An increase of your refund, because it was late (${number})`,
    title: 'An increase of your refund',
    opening: (order) =>
      `Our refund for order ${order} came later than it should have. We apologise. The law increases it for that, and we have paid you the difference.`,
    amount: 'Increase',
  },
  credit: {
    subject: (number) => `Your store credit (${number})`,
    title: 'Your store credit is ready',
    opening: (order) => `For your items from order ${order} you get store credit, as you chose.`,
    code: 'Your code',
    worth: (amount) => say`It is worth ${strong(amount)}.`,
    bonus: (amount) => `Our bonus of ${amount} is included.`,
    use: 'Enter the code when you pay in our shop.',
    keep: 'Please keep this e-mail and do not pass the code on: whoever has it can use it.',
  },
  payment: {
    subject: (number) => `We have received your payment (${number})`,
    title: 'We have received your payment',
    opening: (order) => `Thank you. You have paid the difference for what you chose in exchange, order ${order}.`,
    amount: 'Paid',
    next: 'We will write to you once your new item is on its way.',
  },
  date: 'Date',
  reference: 'Payment reference',
};
