import { say, strong } from '../../sentence.js';
import type { WithdrawalDeclinedText } from '../withdrawal-declined-text.js';

export const withdrawalDeclined: WithdrawalDeclinedText = {
  subject: (number) => `Our answer to your withdrawal ${number}`,
  title: 'Our answer to your withdrawal',
  opening: (moment, order) =>
    say`We received your statement of withdrawal about order ${order} on ${strong(moment)} and have looked at it. We cannot take the goods below back under the right of withdrawal.`,
  reference: 'Reference',
  because: {
    periodOver: (day) => `The period for withdrawal ended on ${day}.`,
    excepted: {
      service_fully_performed: 'No right of withdrawal: the service has been fully performed.',
      financial_market_price: 'No right of withdrawal: its price follows the financial markets.',
      personalised: 'No right of withdrawal: it was made to your wishes.',
      perishable: 'No right of withdrawal: it deteriorates or expires rapidly.',
      hygiene_unsealed: 'No right of withdrawal: for reasons of hygiene it cannot go back once its seal is broken.',
      mixed_inseparably: 'No right of withdrawal: after delivery it was mixed with other goods.',
      alcohol_deferred: 'No right of withdrawal: its value depends on the market and it is delivered later.',
      urgent_repair: 'No right of withdrawal: it was an urgent repair that you asked for.',
      sealed_media: 'No right of withdrawal: it is a recording or software whose seal was broken.',
      press: 'No right of withdrawal: it is a newspaper or magazine.',
      auction: 'No right of withdrawal: it was bought at a public auction.',
      dated_leisure_transport: 'No right of withdrawal: it was booked for a specific date.',
      digital_content: 'No right of withdrawal: it is digital content that you started to use.',
    },
    unclear: 'We did not understand your statement to be about this item.',
    other: 'The right of withdrawal does not cover this item.',
  },
  shopSays: 'In our own words',
  restStands: 'Your withdrawal stands for the other goods: you have had, or will have, a mail of their own about them.',
  next: 'What you can do',
  guarantee:
    'The legal guarantee of conformity is not affected: if an item is faulty or not as described, you can still have it put right.',
  object:
    'If you see it differently, please reply to this e-mail and say why, and we will look at it again. You can also turn to the body for consumer disputes that our terms name.',
};
