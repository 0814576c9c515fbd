import type { ContactKind } from '@returns-portal/contract';
import { msg, str } from '../../language/msg.js';

/** Links to the other contact fields of a shop. */
export const insteadText: Readonly<Record<ContactKind, () => string>> = {
  email: () => msg('Use the e-mail address instead', { id: 'find.email' }),
  postcode: () => msg('Use the postcode instead', { id: 'find.postcode' }),
  phone: () => msg('Use the phone number instead', { id: 'find.phone' }),
};

export const verifyText = {
  title: () => msg('Check your e-mails', { id: 'verify.title' }),
  intro: () =>
    msg('If what you entered is right, a code is on its way to the address of the order. Enter it here.', {
      id: 'verify.intro',
    }),
  again: () => msg('We have sent another code. The earlier one no longer counts.', { id: 'verify.again' }),
  until: (time: string) => msg(str`It can be used until ${time}.`, { id: 'verify.until' }),
  code: () => msg('Code', { id: 'verify.code' }),
  resend: () => msg('Send another code', { id: 'verify.resend' }),
  other: () => msg('Change what I entered', { id: 'verify.other' }),
};

export const ordersText = {
  title: () => msg('Which order is it about?', { id: 'orders.title' }),
  none: () => msg('There is no order in your account yet.', { id: 'orders.none' }),
  order: (number: string) => msg(str`Order ${number}`, { id: 'orders.order' }),
  more: () => msg('Show more orders', { id: 'orders.more' }),
  retry: () => msg('Show my orders', { id: 'orders.retry' }),
  other: () => msg('Another order', { id: 'orders.other' }),
};
