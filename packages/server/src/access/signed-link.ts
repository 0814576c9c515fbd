import { pathOf, routes } from '@returns-portal/contract';
import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { hmac, sameDigest } from './hmac.js';

export type Linked =
  | { readonly route: 'readFile'; readonly file: string }
  | { readonly route: 'readPrintable' | 'readCode'; readonly number: string }
  | { readonly route: 'readWithdrawalReceipt'; readonly withdrawal: string; readonly format: string };

const MINUTE = 60 * 1000;

/** Milliseconds for which an address opens what it names. A receipt is kept in a page that stays open over the day. */
const LIFETIMES: Readonly<Record<Linked['route'], number>> = {
  readFile: 10 * MINUTE,
  readPrintable: 10 * MINUTE,
  readCode: 10 * MINUTE,
  readWithdrawalReceipt: 24 * 60 * MINUTE,
};

const pathTo = (shop: string, { route, ...params }: Linked): string => pathOf(routes[route], { shop, ...params });

const signatureOf = (shop: StoredShop, path: string, expires: string): Promise<string> =>
  hmac(shop.secret, 'link', `${path}?${expires}`);

/** An address below the endpoint that opens one thing, without a token, for a short time. */
export const signLink = async (
  shop: StoredShop,
  linked: Linked,
  now: Date,
): Promise<{ path: string; expiresAt: string }> => {
  // To the minute, so that a page that is drawn again shows the same address and the browser its cached picture.
  const end = Math.ceil((now.getTime() + LIFETIMES[linked.route]) / MINUTE) * MINUTE;
  const path = pathTo(shop.id, linked);
  const signature = await signatureOf(shop, path, String(end));
  return { path: `${path}?expires=${end}&signature=${signature}`, expiresAt: new Date(end).toISOString() };
};

/** Whether the address was signed here and is not over. */
export const isLinkOpen = async (
  shop: StoredShop,
  linked: Linked,
  { expires, signature }: { readonly expires: string; readonly signature: string },
  now: Date,
): Promise<boolean> =>
  sameDigest(signature, await signatureOf(shop, pathTo(shop.id, linked), expires)) && now.getTime() < Number(expires);

/**
 * What an open address names: something of the shop, or of an order at its operator's of which the shop's page saw a
 * part. The signature says that it may be seen, so it is not asked again whose it is.
 */
export const findSigned = async <T>(
  store: Pick<ReturnStore, 'inShop'>,
  { id, operator }: StoredShop,
  find: (data: StoreTransaction, shop: string) => Promise<T | null>,
): Promise<T | null> => {
  const own = await store.inShop(id, (data) => find(data, id));
  return own ?? (operator === null ? null : store.inShop(operator, (data) => find(data, operator)));
};
