import type { DecisionText } from '../decision-text.js';

export const decision: DecisionText = {
  approved: {
    subject: {
      return: (number) => `Your return ${number} is approved`,
      withdrawal: (number) => `Your withdrawal goes ahead (${number})`,
      claim: (number) => `Your guarantee claim ${number} is accepted`,
    },
    title: {
      return: 'Your return is approved',
      withdrawal: 'Your withdrawal goes ahead',
      claim: 'Your guarantee claim is accepted',
    },
    opening: {
      return: (order) => `We have looked at your request about order ${order} and accept it for the items below.`,
      withdrawal: (order) =>
        `We have looked at your withdrawal from order ${order}. It goes ahead for the items below.`,
      claim: (order) => `We have looked at your claim about order ${order} and accept it for the items below.`,
    },
  },
  declined: {
    subject: (number) => `Our answer to your request ${number}`,
    title: {
      all: 'We cannot accept your request',
      some: 'We cannot accept a part of your request',
    },
    opening: (order) =>
      `We have looked at your request about order ${order}. We are sorry: we cannot accept it for the items below.`,
    why: 'Why',
    because: {
      outside_policy: 'Our returns policy does not cover this.',
      window_over: 'The period in which our shop takes these items back is over.',
      evidence_missing: 'What we needed to check your request has not reached us.',
      not_ours: 'As far as we can see, the item does not come from our shop.',
      returned_before: 'According to our records, the item has come back to us before.',
      other: null,
    },
    restStands: 'Nothing changes for the other items of your request.',
    keep: 'Please keep these items: there is nothing to send back.',
    alreadySent: 'If you have already sent them, please reply to this e-mail, and we will agree on what happens next.',
    next: 'What you can do',
    goodwill:
      'This answer is about what our shop offers beyond the law. Your right of withdrawal is not affected by it, for as long as its period lasts.',
    claim:
      'The legal guarantee of conformity itself is not affected: you can report the defect again for as long as it lasts, for example with more photos.',
  },
};
