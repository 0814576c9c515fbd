import type { SmsText } from './sms-text.js';

export const en: SmsText = {
  case_created: ({ shop, number, day }) =>
    day === null
      ? `${shop}: your return ${number} is registered. Our e-mail says what happens next.`
      : `${shop}: your return ${number} is registered. Please send or hand in the goods by ${day}. Our e-mail has the details.`,
  send_back_reminded: ({ shop, number, day }) =>
    `${shop}: please send or hand in the goods of return ${number} by ${day}. If you already have, there is nothing left to do.`,
  counter_offer_made: ({ shop, number, day }) =>
    `${shop} has looked at the goods of return ${number} and makes you an offer. Please answer by ${day}; our e-mail says how.`,
  refund_paid: ({ shop, number }) =>
    `${shop} has sent the refund for return ${number}. Our e-mail says how much it is and how it comes.`,
  follow: 'Your return:',
};
