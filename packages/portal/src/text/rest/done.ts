import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

export const doneText = {
  title: (count: number) =>
    plural(count, {
      one: () => msg('Your return is registered', { id: 'done.title.one' }),
      few: () => msg('Your returns are registered', { id: 'done.title.few' }),
      other: () => msg('Your returns are registered', { id: 'done.title.other' }),
    }),
  number: () => msg('Return number', { id: 'done.number' }),
  copy: () => msg('Copy', { id: 'done.copy' }),
  copyNumber: (number: string) => msg(str`Copy the return number ${number}`, { id: 'done.copy_number' }),
  copied: () => msg('The return number was copied.', { id: 'done.copied' }),
  mailed: () => msg('We have sent you a confirmation by e-mail.', { id: 'done.mailed' }),
  next: () => msg('What happens next', { id: 'done.next' }),
  today: () => msg('Today', { id: 'done.today' }),
  registered: () => msg('Your request is with the shop.', { id: 'done.registered' }),
  shopChecks: () => msg('The shop looks at your request and answers you by e-mail.', { id: 'done.shop_checks' }),
  by: (day: string) => msg(str`By ${day}`, { id: 'done.by' }),
  sendBack: () => msg('Send the goods back.', { id: 'done.send_back' }),
  refundBy: () =>
    msg('You get your money back, or as soon as the goods or the proof of sending have arrived, if that is later.', {
      id: 'done.refund_by',
    }),
  meanwhile: () => msg('In the meantime', { id: 'done.meanwhile' }),
  keep: () => msg('Please keep what the shop has to look at first until it has answered.', { id: 'done.keep' }),
  later: () => msg('Afterwards', { id: 'done.later' }),
  refundLater: () => msg('The shop checks the goods and pays your money back.', { id: 'done.refund_later' }),
  creditLater: () => msg('The shop checks the goods and gives you your store credit.', { id: 'done.credit_later' }),
  paidLater: () => msg('The shop pays your money back without waiting for a parcel.', { id: 'done.paid_later' }),
  owedLater: () => msg('The shop writes to you about what is to be paid.', { id: 'done.owed_later' }),
  remedyLater: () => msg('The shop repairs or replaces the goods.', { id: 'done.remedy_later' }),
  print: () => msg('Print', { id: 'done.print' }),
  another: () => msg('Back to the order', { id: 'done.another' }),
};
