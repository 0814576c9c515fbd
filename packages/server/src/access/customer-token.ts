import { decodeProtectedHeader, importJWK, jwtVerify, type JWK } from 'jose';
import type { CustomerKey } from '../shop.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { SignedInCustomer } from '../ports/store/order-data.js';

/** What each kind of key signs with: the token has no say in it. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  EC: ['ES256', 'ES384'],
  OKP: ['EdDSA', 'Ed25519'],
  RSA: ['RS256', 'PS256'],
  oct: ['HS256'],
};

/** A token that was signed longer ago is over, whatever it says itself. */
const LONGEST = '12h';
/** Seconds by which the clocks of shop and service may differ. */
const TOLERANCE = 30;

const candidates = (keys: readonly CustomerKey[], token: string): CustomerKey[] => {
  const { kid, alg } = decodeProtectedHeader(token);
  return keys.filter(
    (key) =>
      (kid === undefined || key.kid === undefined || key.kid === kid) &&
      alg !== undefined &&
      (ALGORITHMS[key.kty]?.includes(alg) ?? false),
  );
};

/**
 * The customer of a token that the shop signed: claims `sub` (the shop's id of the customer), `email` (an address that
 * the shop has verified), `aud` (the shop's id here), `iat` and `exp`. Null when it is none of this shop's, or over.
 */
export const customerOfToken = async (shop: StoredShop, token: string, now: Date): Promise<SignedInCustomer | null> => {
  try {
    for (const key of candidates(shop.customerKeys ?? [], token)) {
      const options = {
        algorithms: [...(ALGORITHMS[key.kty] ?? [])],
        audience: shop.id,
        currentDate: now,
        clockTolerance: TOLERANCE,
        maxTokenAge: LONGEST,
        requiredClaims: ['sub', 'exp', 'iat', 'email'],
      };
      const { alg } = decodeProtectedHeader(token);
      const verified = await jwtVerify(token, await importJWK(key as JWK, alg), options).catch(() => null);
      const { sub, email } = verified?.payload ?? {};
      if (typeof sub === 'string' && typeof email === 'string') return { id: sub, email };
    }
  } catch {
    // No token at all.
  }
  return null;
};
