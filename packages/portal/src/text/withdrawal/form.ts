import { msg } from '../../language/msg.js';

/** The form: all that the first screen says. The words on the two controls are the law's and stand elsewhere. */
export const formText = {
  title: () => msg('Withdraw from a contract', { id: 'withdrawal.title' }),
  intro: () =>
    msg('No reason is needed. You read your statement first; it is sent only when you confirm it.', {
      id: 'withdrawal.intro',
    }),
  name: () => msg('Your name', { id: 'withdrawal.name' }),
  contract: () => msg('Order number, or what you bought and when', { id: 'withdrawal.contract' }),
  email: () => msg('E-mail address for the acknowledgement of receipt', { id: 'withdrawal.email' }),
  change: () => msg('Change', { id: 'withdrawal.change' }),
  note: () => msg('Anything that helps to find the contract (not needed)', { id: 'withdrawal.note' }),
  submit: () => msg('Read the statement', { id: 'withdrawal.submit' }),
  close: () => msg('Close', { id: 'withdrawal.close' }),
  loadFailed: () =>
    msg('Nothing has been sent yet: the connection failed. Try again, or withdraw by writing to the shop.', {
      id: 'withdrawal.load_failed',
    }),
};
