import { say, strong } from '../../sentence.js';
import type { ArrivalText } from '../arrival-text.js';

export const arrival: ArrivalText = {
  received: {
    subject: (number) => `Your items have arrived (${number})`,
    title: 'Your items have arrived',
    opening: (order) => `Thank you. These items from order ${order} have reached us.`,
    missing: 'Not here yet',
    missingBy: (day) =>
      say`If they are on their way, there is nothing to do. If they are still with you, please hand them over by ${strong(day)}.`,
    unexpected: 'Also in the parcel',
    setAside: 'This does not belong to what you announced. We have set it aside and will write to you about it.',
    next: 'What happens next',
    lookedAtBy: (day) => say`We will look at your items by ${strong(day)} and tell you what we found.`,
    remedyBy: (day) => say`You will have them repaired or replaced by ${strong(day)}.`,
  },
  empty: {
    subject: (number) => `We did not find your items in the parcel (${number})`,
    title: 'We did not find your items in the parcel',
    opening: (order) =>
      `A parcel with your number has reached us, but the items from order ${order} that you announced were not in it.`,
    found: 'This is what was in it',
    next: 'What to do now',
    happens: 'That happens: parcels are mixed up, or damaged on their way.',
    tell: 'Please reply to this e-mail and tell us what you packed and how you sent it, if you can with the proof of posting or a photo. We will then look for it together with the carrier.',
    rights: 'Nothing is decided by this, and your rights are not affected.',
  },
  lost: {
    subject: (number) => `Your parcel was lost on its way (${number})`,
    title: 'Your parcel was lost on its way',
    opening: (order) =>
      `The items below, from order ${order}, were lost on their way to us. We are sorry about that. You do not have to look for them.`,
    next: 'What happens next',
    paid: 'You do not have to wait for the parcel: what you get back for these items does not depend on it any more.',
    proof: 'If you still have the proof of posting, please reply to this e-mail with it: it helps us with the carrier.',
  },
};
