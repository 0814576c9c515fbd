import { msg, str } from '../../language/msg.js';

export const handOverText = {
  showCode: () => msg('Show this code, or tell the number below it.', { id: 'hand_over.show_code' }),
  codeOf: (text: string) => msg(str`Code ${text}`, { id: 'hand_over.code_of' }),
  keepCode: () => msg('Keep the code on this device', { id: 'hand_over.keep_code' }),
  print: () => msg('Open the sheet to print', { id: 'hand_over.print' }),
  waiting: () =>
    msg('What you need for sending is being prepared. It also comes by e-mail in a moment.', {
      id: 'hand_over.waiting',
    }),
  tracking: (number: string) => msg(str`Tracking number: ${number}`, { id: 'hand_over.tracking' }),
  calendar: () => msg('Add the dates to my calendar', { id: 'hand_over.calendar' }),
  sendBackDay: (number: string) => msg(str`Last day to send back return ${number}`, { id: 'hand_over.send_back_day' }),
  refundDay: (number: string) => msg(str`Refund of return ${number} due`, { id: 'hand_over.refund_day' }),
};
