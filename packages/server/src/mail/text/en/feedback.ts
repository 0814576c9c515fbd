import type { FeedbackText } from '../feedback-text.js';

export const feedback: FeedbackText = {
  subject: {
    return: (number) => `How did your return go? (${number})`,
    withdrawal: (number) => `How did your withdrawal go? (${number})`,
    claim: (number) => `How did your guarantee claim go? (${number})`,
  },
  title: 'How did it go?',
  opening: {
    return: (order) => `Your return from order ${order} is settled.`,
    withdrawal: (order) => `Your withdrawal from order ${order} is settled.`,
    claim: (order) => `Your guarantee claim about order ${order} is settled.`,
  },
  ask: 'If you like, tell us on the returns page how it went for you, and why.',
  askByReply: 'If you like, reply to this e-mail and tell us how it went for you.',
  button: 'Say how it went',
  free: 'You do not have to, and we will not ask again.',
};
