import { msg, str } from '../../language/msg.js';

/** What the shop offers after it has looked at the goods. */
export const offerText = {
  title: () => msg('The shop makes you an offer', { id: 'offer.title' }),
  intro: () =>
    msg('It has looked at the goods and would like to accept them in part. You decide.', { id: 'offer.intro' }),
  offered: () => msg('Offered', { id: 'offer.offered' }),
  quoted: () => msg('Quoted before', { id: 'offer.quoted' }),
  why: () => msg('Why', { id: 'offer.why' }),
  answerBy: (day: string) =>
    msg(str`Please answer by ${day}. Without an answer, nothing changes.`, { id: 'offer.answer_by' }),
  accept: () => msg('Accept the offer', { id: 'offer.accept' }),
  decline: () => msg('Decline the offer', { id: 'offer.decline' }),
  sureAccept: (amount: string, instead: string) =>
    msg(str`You would get ${amount} instead of ${instead} for these items. This cannot be changed afterwards.`, {
      id: 'offer.sure_accept',
    }),
  sureDecline: () =>
    msg(
      'Your return would stay as it is, and the shop would decide how it goes on. This cannot be changed afterwards.',
      {
        id: 'offer.sure_decline',
      },
    ),
  yesAccept: () => msg('Yes, accept', { id: 'offer.yes_accept' }),
  yesDecline: () => msg('Yes, decline', { id: 'offer.yes_decline' }),
  notYet: () => msg('Not yet', { id: 'offer.not_yet' }),
};
