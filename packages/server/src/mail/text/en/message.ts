import type { MessageText } from '../message-text.js';

export const message: MessageText = {
  toCustomer: {
    subject: {
      return: (number) => `A message about your return ${number}`,
      withdrawal: (number) => `A message about your withdrawal (${number})`,
      claim: (number) => `A message about your guarantee claim ${number}`,
    },
    title: (shop) => `${shop} has written to you`,
    opening: {
      return: (order) => `Here is our message about your return from order ${order}:`,
      withdrawal: (order) => `Here is our message about your withdrawal, order ${order}:`,
      claim: (order) => `Here is our message about your claim, order ${order}:`,
    },
    replyByMail: 'To answer, simply reply to this e-mail.',
    replyByMailOrPage: 'To answer, reply to this e-mail or write to us on the returns page.',
  },
  toShop: {
    subject: (number) => `New message from the customer about ${number}`,
    title: 'New message from the customer',
    opening: (name, order) => `${name} has written to you about order ${order}:`,
    replyGoesTo:
      'If you reply to this e-mail, your answer goes straight to the customer and does not appear on the returns page.',
  },
};
