import type { KnownCustomer } from './subject.js';

/** What a look-up names beside the number. */
export const contactOf = ({
  email,
  postcode,
  phone,
}: KnownCustomer): { email: string } | { postcode: string } | { phone: string } => {
  if (email !== undefined) return { email };
  if (postcode !== undefined) return { postcode };
  return { phone: phone ?? '' };
};

/** A contact of the same kind that is not the customer's. */
export const wrongContact = ({ email, postcode }: KnownCustomer): ReturnType<typeof contactOf> => {
  if (email !== undefined) return { email: 'nobody-has-this-address@example.com' };
  return postcode !== undefined ? { postcode: 'ZZ99 9ZZ' } : { phone: '+33199000099' };
};
