import type { ContactKind } from '@returns-portal/contract';
import { msg } from '../../language/msg.js';

/** The first screen: all it needs, so that nothing else has to be loaded for it. */
export const lookupText = {
  title: () => msg('Find your order', { id: 'lookup.title' }),
  number: () => msg('Order or return number', { id: 'lookup.number' }),
  submit: () => msg('Find my order', { id: 'lookup.submit' }),
  loadFailed: () =>
    msg('This page could not be loaded completely. Check your connection and try again, or reload the page.', {
      id: 'lookup.load_failed',
    }),
};

export const lookupIntro: Readonly<Record<ContactKind, () => string>> = {
  email: () =>
    msg('Enter the number in your confirmation e-mail and the address it was sent to.', { id: 'lookup.intro' }),
  postcode: () =>
    msg('Enter the number in your confirmation e-mail and the postcode of your delivery address.', {
      id: 'lookup.intro_postcode',
    }),
  phone: () =>
    msg('Enter the number in your confirmation e-mail and the phone number of your order.', {
      id: 'lookup.intro_phone',
    }),
};

export const lookupLabel: Readonly<Record<ContactKind, () => string>> = {
  email: () => msg('E-mail address', { id: 'lookup.email' }),
  postcode: () => msg('Postcode', { id: 'lookup.postcode' }),
  phone: () => msg('Phone number', { id: 'lookup.phone' }),
};
