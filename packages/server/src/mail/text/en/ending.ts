import { say, strong } from '../../sentence.js';
import type { EndingText } from '../ending-text.js';

export const ending: EndingText = {
  cancelled: {
    subject: {
      return: (number) => `Your return ${number} is cancelled`,
      withdrawal: (number) => `Your withdrawal has been cancelled at your request (${number})`,
      claim: (number) => `Your guarantee claim ${number} is cancelled`,
    },
    title: {
      return: 'Your return is cancelled',
      withdrawal: 'Your withdrawal has been cancelled at your request',
      claim: 'Your guarantee claim is cancelled',
    },
    opening: {
      return: (order) => `At your request, we have cancelled your return from order ${order}.`,
      withdrawal: (order) =>
        `You have told us that you no longer wish to withdraw from the contract for the goods below, from order ${order}.`,
      claim: (order) => `At your request, we have cancelled your claim about order ${order}.`,
    },
    byAgreement:
      'By agreement between us, your statement of withdrawal is therefore no longer acted upon: the contract continues for these goods, and they are not refunded.',
    byAgreementForSome:
      'For the goods marked “Withdrawal”, your statement of withdrawal is therefore, by agreement between us, no longer acted upon: the contract continues for them, and they are not refunded.',
    withdrawn: 'Withdrawal',
    goods: 'What becomes of the goods',
    keep: 'Please keep the goods: there is nothing to send back.',
    alreadySent:
      'If you have already sent them or handed them over, please reply to this e-mail, and we will agree on what happens next.',
    again: {
      return: 'You can register a new return for as long as the periods for it last.',
      withdrawal: 'You can exercise your right of withdrawal again for as long as its period lasts.',
      claim: 'You can report the defect again for as long as the guarantee lasts.',
    },
    notYou: 'If you did not ask for this cancellation, please reply to this e-mail as soon as you can.',
  },
  expired: {
    subject: (number) => `Your return ${number} is closed`,
    title: 'Your return is closed',
    opening: (order) => `Your return from order ${order} is closed, because the goods have not reached us.`,
    wasPossibleUntil: {
      send: (day) => say`You could send the goods back until ${strong(day)}.`,
      bring: (day) => say`You could bring the goods back to us until ${strong(day)}.`,
      collect: (day) => say`You could hand the goods over to the carrier until ${strong(day)}.`,
    },
    onTheWay:
      'If the goods are on their way, or you have already handed them over, please reply to this e-mail, with the proof of posting if you have it, and we will look into it.',
    again: 'If they are still with you, you can register a new return for as long as the periods for it last.',
    lawStands: 'Your rights under the law, such as the legal guarantee of conformity, are not affected.',
  },
  nothingFollows: {
    return: 'There will be no refund, store credit or exchange for this return.',
    claim: 'We are closing the claim without doing anything further.',
  },
};
