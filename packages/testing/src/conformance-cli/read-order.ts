import type { KnownCustomer, KnownOrder } from '../conformance/subject.js';

const customerOf = (contact: string): KnownCustomer => {
  if (contact.includes('@')) return { email: contact };
  return contact.startsWith('+') ? { phone: contact } : { postcode: contact };
};

/** `A-1:ana@example.com`, `A-1:+40712345678` or `A-1:400001`; null where it is none of them. */
export const readOrder = (text: string): KnownOrder | null => {
  const colon = text.lastIndexOf(':');
  const number = text.slice(0, Math.max(0, colon)).trim();
  const contact = text.slice(colon + 1).trim();
  return number === '' || contact === '' ? null : { order: { number }, customer: customerOf(contact) };
};
