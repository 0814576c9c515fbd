import type { OutgoingText } from '../outgoing-text.js';

export const outgoing: OutgoingText = {
  subject: {
    exchange: (number) => `Your exchange is on its way (${number})`,
    replacement: (number) => `Your replacement is on its way (${number})`,
    repaired: (number) => `Your repaired item is on its way (${number})`,
    send_back: (number) => `Your items are on their way back to you (${number})`,
  },
  title: {
    exchange: 'Your exchange is on its way',
    replacement: 'Your replacement is on its way',
    repaired: 'Your repaired item is on its way',
    send_back: 'Your items are on their way back to you',
  },
  opening: {
    exchange: (order) => `We have sent what you chose in exchange for these items from order ${order}.`,
    replacement: (order) => `We have sent a replacement for these items from order ${order}.`,
    repaired: (order) => `These items from order ${order} are repaired, and on their way to you.`,
    send_back: (order) => `We have sent these items from order ${order} back to you.`,
  },
  instead: (title) => `In exchange: ${title}`,
  carrier: 'Carrier',
  tracking: 'Tracking number',
  untracked: 'They should be with you in a few days.',
  refused: 'Why we could not accept them was in our mail about what we found. They are yours as before.',
};
