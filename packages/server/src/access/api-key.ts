import type { KeyScope } from '@returns-portal/contract';
import type { ReturnStore } from '../ports/return-store.js';
import type { ApiKey } from '../ports/store/shop-data.js';
import { randomSecret, sameDigest, sha256 } from './hmac.js';

/** `rk_` and two parts: the key's id and 256 random bits. */
const KEY = /^rk_([0-9a-f]{16})_([0-9a-f]{64})$/;

/** A new key: what its holder gets, once, and what is stored. */
export const newApiKey = async (
  shop: string,
  name: string,
  scopes: readonly KeyScope[],
  now: Date,
): Promise<{ readonly key: string; readonly stored: ApiKey }> => {
  const id = randomSecret().slice(0, 16);
  const secret = randomSecret();
  const digest = await sha256(secret);
  return { key: `rk_${id}_${secret}`, stored: { id, shop, name, digest, scopes, createdAt: now, revokedAt: null } };
};

/** The key as it is stored; null when it is none of this shop's, or revoked. */
export const findApiKey = async (store: ReturnStore, shop: string, given: string): Promise<ApiKey | null> => {
  const [, id, secret] = KEY.exec(given) ?? [];
  if (id === undefined || secret === undefined) return null;
  const key = await store.inShop(shop, (data) => data.findKey(shop, id));
  const digest = await sha256(secret);
  return key?.revokedAt === null && sameDigest(key.digest, digest) ? key : null;
};
