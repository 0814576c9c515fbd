import type { CaseAction, ContactKind } from '@returns-portal/contract';
import { msg, str } from '../../language/msg.js';

/** Said once it is done. */
export const doneNotice: Readonly<Record<CaseAction, () => string>> = {
  answer_offer: () => msg('The shop has your answer.', { id: 'follow.answered' }),
  cancel: () => msg('The return is cancelled.', { id: 'follow.cancelled' }),
  add_shipment: () => msg('The tracking number is added.', { id: 'follow.shipment_added' }),
  add_message: () => msg('Your message is with the shop.', { id: 'follow.message_sent' }),
  add_evidence: () => msg('The shop can see your photos now.', { id: 'follow.evidence_added' }),
  give_feedback: () => msg('Thank you for your answer.', { id: 'follow.thanks' }),
};

export const followText = {
  past: () => msg('The return has moved on in the meantime. This is how it stands now.', { id: 'follow.past' }),
  details: () => msg('Items and amounts', { id: 'follow.details' }),
  retry: () => msg('Try again', { id: 'follow.retry' }),
  sessionOver: () =>
    msg('For your safety the session has ended. Find your order again to go on.', { id: 'follow.session_over' }),

  cancel: () => msg('Cancel this return', { id: 'follow.cancel' }),
  cancelSure: () => msg('Do you want to cancel this return?', { id: 'follow.cancel_sure' }),
  cancelMeans: () =>
    msg('You keep the goods and get nothing back for them. You can ask again as long as the periods last.', {
      id: 'follow.cancel_means',
    }),
  cancelYes: () => msg('Yes, cancel it', { id: 'follow.cancel_yes' }),
  cancelNo: () => msg('No, keep it', { id: 'follow.cancel_no' }),

  rate: () => msg('How satisfied are you with this return?', { id: 'follow.rate' }),
  rateMissing: () => msg('Choose one of the answers first.', { id: 'follow.rate_missing' }),
  comment: () => msg('What could be better? (if you like)', { id: 'follow.comment' }),
  rateSend: () => msg('Send the answer', { id: 'follow.rate_send' }),
  rated: (answer: string) => msg(str`Your answer: ${answer}`, { id: 'follow.rated' }),

  choose: () => msg('Which return would you like to see?', { id: 'follow.choose' }),
  chooseOther: () => msg('See another return', { id: 'follow.choose_other' }),
  none: () => msg('There is no return to follow', { id: 'follow.none' }),
  noneHint: () => msg('Nothing has been sent back from this order so far.', { id: 'follow.none_hint' }),
  another: () => msg('Find another order', { id: 'follow.another' }),
  registered: (day: string) => msg(str`Registered on ${day}`, { id: 'follow.registered' }),

  code: () => msg('Enter the code from our e-mail', { id: 'follow.code' }),
  codeHint: () =>
    msg('If there is such an order, its code has just been sent to the e-mail address of the order.', {
      id: 'follow.code_hint',
    }),
  codeLabel: () => msg('Code', { id: 'follow.code_label' }),
  codeSend: () => msg('Continue', { id: 'follow.code_send' }),
  codeWrong: () => msg('This is not the code. Check it and try again.', { id: 'follow.code_wrong' }),
  codeOver: () => msg('This code has expired. Find your order again to get a new one.', { id: 'follow.code_over' }),
  numberMissing: () => msg('Enter the number of the order or return.', { id: 'follow.number_missing' }),
};

/** What the shop asks for beside the number. */
export const contactMissing: Readonly<Record<ContactKind, () => string>> = {
  email: () => msg('Enter the e-mail address of the order.', { id: 'follow.email_missing' }),
  postcode: () => msg('Enter the postcode of the delivery address.', { id: 'follow.postcode_missing' }),
  phone: () => msg('Enter the phone number of the order.', { id: 'follow.phone_missing' }),
};

/** From bad to good. */
export const ratings: readonly (() => string)[] = [
  () => msg('Not at all', { id: 'follow.rating_1' }),
  () => msg('Rather not', { id: 'follow.rating_2' }),
  () => msg('So-so', { id: 'follow.rating_3' }),
  () => msg('Satisfied', { id: 'follow.rating_4' }),
  () => msg('Very satisfied', { id: 'follow.rating_5' }),
];
