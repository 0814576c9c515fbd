import type { ContactKind, LookupRequest } from '@returns-portal/contract';
import { hmac, sameDigest } from '../access/hmac.js';
import { normaliseEmail, normalisePhoneLike, normalisePostcode } from '../access/normalise.js';
import type { Customer } from '../order-record.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { LookupSettings, Shop } from '../shop.js';

/** Compared where there is no order, so that the same work is done; whoever gives it is refused all the same. */
const NOBODY = { email: 'nobody@nobody.example', phone: '+33199000000', postcode: '00000' };

/** Shops write "-" or "n/a" where they know nothing: of that nothing is left, and anybody could guess it. */
const SHORTEST = 3;

export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

const settingsOf = (shop: Shop): LookupSettings => shop.lookup ?? { contacts: ['email'], code: false };

/**
 * How customers come to orders on a shop's page. A seller's page opens its operator's orders too, so it never asks for
 * less than the operator does: what both take, and a code where one of them wants it.
 */
export const lookupSettingsOf = (shop: Shop, operator: Shop | null): LookupSettings => {
  const own = settingsOf(shop);
  if (!operator) return own;
  const floor = settingsOf(operator);
  const both = own.contacts.filter((kind) => floor.contacts.includes(kind));
  return { contacts: both.length > 0 ? both : floor.contacts, code: own.code || floor.code };
};

/** What was given beside the number. */
export const contactOf = (request: LookupRequest): Contact => {
  if ('email' in request) return { kind: 'email', value: request.email };
  if ('postcode' in request) return { kind: 'postcode', value: request.postcode };
  return { kind: 'phone', value: request.phone };
};

/** What people type, like what is stored. */
const comparable = (kind: ContactKind, value: string, stored: string): string => {
  switch (kind) {
    case 'email':
      return normaliseEmail(value);
    case 'postcode':
      return normalisePostcode(value);
    case 'phone':
      return normalisePhoneLike(value, stored);
  }
};

/** Whether the order's customer has this contact; the same work where there is no order. */
export const contactFits = async (
  shop: StoredShop,
  { kind, value }: Contact,
  customer: Customer | null,
): Promise<boolean> => {
  const known = customer?.[kind];
  const stored = known ?? NOBODY[kind];
  const right = comparable(kind, stored, stored);
  const [a, b] = await Promise.all([
    hmac(shop.secret, kind, comparable(kind, value, stored)),
    hmac(shop.secret, kind, right),
  ]);
  return sameDigest(a, b) && known !== undefined && right.length >= SHORTEST;
};
