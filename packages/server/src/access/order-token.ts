import { jwtVerify, SignJWT } from 'jose';
import type { StoredShop } from '../ports/store/shop-data.js';

const LIFETIME = 30 * 60 * 1000;
const ALGORITHM = 'HS256';

const keyOf = (shop: StoredShop): Uint8Array => new TextEncoder().encode(shop.secret);

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** A token that opens one order of one shop for half an hour. */
export const issueToken = async (shop: StoredShop, orderId: string, now: Date): Promise<IssuedToken> => {
  const expiresAt = new Date(now.getTime() + LIFETIME);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(orderId)
    .setAudience(shop.id)
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .sign(keyOf(shop));
  return { token, expiresAt };
};

/** The order that a token opens; null when it is no token of this shop or its time is over. */
export const orderOfToken = async (shop: StoredShop, token: string, now: Date): Promise<string | null> => {
  try {
    const { payload } = await jwtVerify(token, keyOf(shop), {
      algorithms: [ALGORITHM],
      audience: shop.id,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    return payload.sub ?? null;
  } catch {
    return null;
  }
};
