import { msg } from '../../language/msg.js';

/** The first screen: all it needs, so that nothing else has to be loaded for it. */
export const lookupText = {
  title: () => msg('Find your order', { id: 'lookup.title' }),
  intro: () =>
    msg('Enter the number in your confirmation e-mail and the address it was sent to.', { id: 'lookup.intro' }),
  number: () => msg('Order or return number', { id: 'lookup.number' }),
  email: () => msg('E-mail address', { id: 'lookup.email' }),
  submit: () => msg('Find my order', { id: 'lookup.submit' }),
  loadFailed: () =>
    msg('This page could not be loaded completely. Check your connection and try again, or reload the page.', {
      id: 'lookup.load_failed',
    }),
};
