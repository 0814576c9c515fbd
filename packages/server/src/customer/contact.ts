import type { ContactKind, LookupRequest } from '@returns-portal/contract';
import { hmac, sameDigest } from '../access/hmac.js';
import { normaliseEmail, normalisePhone, normalisePostcode } from '../access/normalise.js';
import type { LookupTarget } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { LookupSettings, Shop } from '../shop.js';

/** Compared where there is no order, so that the same work is done. Nobody can give it: it is no contact of any kind. */
const NOBODY = { email: 'nobody', phone: 'nobody', postcode: '\u0000' };
/** Where no order says it, any will do: what is compared with fits nothing. */
const SOME_COUNTRY = 'FR';

export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

export const lookupSettingsOf = (shop: Shop): LookupSettings => shop.lookup ?? { contacts: ['email'], code: false };

/** What was given beside the number. */
export const contactOf = (request: LookupRequest): Contact => {
  if ('email' in request) return { kind: 'email', value: request.email };
  if ('postcode' in request) return { kind: 'postcode', value: request.postcode };
  return { kind: 'phone', value: request.phone };
};

const comparable = ({ kind, value }: Contact, country: string): string => {
  switch (kind) {
    case 'email':
      return normaliseEmail(value);
    case 'postcode':
      return normalisePostcode(value);
    case 'phone':
      return normalisePhone(value, country);
  }
};

/** Whether the order's customer has this contact; the same work where there is no order. */
export const contactFits = async (shop: StoredShop, given: Contact, target: LookupTarget | null): Promise<boolean> => {
  const country = target?.country ?? SOME_COUNTRY;
  const known = target?.customer[given.kind];
  const [a, b] = await Promise.all([
    hmac(shop.secret, given.kind, comparable(given, country)),
    hmac(shop.secret, given.kind, comparable({ kind: given.kind, value: known ?? NOBODY[given.kind] }, country)),
  ]);
  return sameDigest(a, b) && known !== undefined;
};
