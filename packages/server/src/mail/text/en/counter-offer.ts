import { say, strong } from '../../sentence.js';
import type { CounterOfferText } from '../counter-offer-text.js';

export const counterOffer: CounterOfferText = {
  toCustomer: {
    subject: (number) => `Your answer, please: our offer for ${number}`,
    title: 'We have looked at your items and make you an offer',
    opening: {
      return: (order) =>
        `Your return from order ${order} has arrived. We would like to accept it in part, if you agree.`,
      claim: (order) => `Your items from order ${order} have arrived. We would like to make you an offer for them.`,
    },
    amounts: (amount, instead) => `We offer ${amount} instead of ${instead}`,
    why: 'Why',
    answer: 'Your answer',
    answerBy: (day) => say`Please accept or decline by ${strong(day)}.`,
    onThePage: 'Both take one press of a button on our returns page.',
    byReply: 'Simply reply to this e-mail and say which you choose.',
    openOffer: 'See the offer and answer',
    free: 'You are free to decline. If you do not answer, nothing changes: we do not take silence for a yes.',
  },
  toShop: {
    accepted: {
      subject: (number) => `Your offer for ${number} is accepted`,
      title: 'Your offer is accepted',
      opening: (name, order) => `${name} has accepted your offer about order ${order}.`,
      next: 'The amounts of the return are changed accordingly. Please make the payment.',
    },
    declined: {
      subject: (number) => `Your offer for ${number} is declined`,
      title: 'Your offer is declined',
      opening: (name, order) => `${name} has declined your offer about order ${order}.`,
      next: 'The return stands as it was before. Please decide how it goes on.',
    },
    lapsed: {
      subject: (number) => `No answer to your offer for ${number}`,
      title: 'Your offer was not answered',
      opening: (name, order) => `${name} has not answered your offer about order ${order} in time.`,
      next: 'The return stands as it was before: silence is no consent. Please decide how it goes on.',
    },
  },
};
