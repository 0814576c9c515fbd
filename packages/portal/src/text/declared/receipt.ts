import { msg, str } from '../../language/msg.js';

/** After the service has the statement. */
export const receiptText = {
  title: () => msg('Your withdrawal has been received', { id: 'receipt.title' }),
  number: () => msg('Your number', { id: 'receipt.number' }),
  copy: () => msg('Copy', { id: 'receipt.copy' }),
  copyNumber: (number: string) => msg(str`Copy the number ${number}`, { id: 'receipt.copy_number' }),
  copied: () => msg('The number has been copied.', { id: 'receipt.copied' }),
  at: (moment: string) => msg(str`Received on ${moment}`, { id: 'receipt.at' }),
  confirmedAt: (moment: string) =>
    msg(str`You confirmed on ${moment}, when it could not be sent yet. Both times are recorded.`, {
      id: 'receipt.confirmed_at',
    }),
  mailed: (address: string) =>
    msg(str`The acknowledgement of receipt is on its way to ${address}.`, { id: 'receipt.mailed' }),
  save: () => msg('Keep it as well:', { id: 'receipt.save' }),
  pdf: () => msg('Save as PDF', { id: 'receipt.pdf' }),
  text: () => msg('Save as text', { id: 'receipt.text' }),
  print: () => msg('Print', { id: 'receipt.print' }),
  fileName: (number: string) => msg(str`withdrawal-${number}`, { id: 'receipt.file_name' }),
  instead: () =>
    msg('The file could not be fetched. The receipt was saved as a text file instead.', { id: 'receipt.instead' }),
  statement: () => msg('Your statement', { id: 'receipt.statement' }),
  earlier: (number: string, moment: string) =>
    msg(str`A statement that was kept before has been received too: ${number}, on ${moment}.`, {
      id: 'receipt.earlier',
    }),
  next: () => msg('What happens next', { id: 'receipt.next' }),
  nextLookUp: () =>
    msg('The shop looks up your contract, and writes to you if anything is unclear.', { id: 'receipt.next_look_up' }),
  nextSendBack: () =>
    msg('If you have the goods, send them back within 14 days of your statement. The shop tells you where to.', {
      id: 'receipt.next_send_back',
    }),
  nextRefund: () =>
    msg(
      'The shop refunds you within 14 days of your statement, by the means with which you paid. It may wait for the goods, or for proof that you have sent them.',
      { id: 'receipt.next_refund' },
    ),
  another: () => msg('Withdraw from another contract', { id: 'receipt.another' }),
};
