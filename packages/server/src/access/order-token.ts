import { jwtVerify, SignJWT } from 'jose';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { Visit } from './visit.js';

const LIFETIME = 30 * 60 * 1000;
const ALGORITHM = 'HS256';

const keyOf = (shop: StoredShop): Uint8Array => new TextEncoder().encode(shop.secret);

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * A token that opens one order on the page of one shop for half an hour. On a seller's page it says that the order is
 * the operator's, and opens the seller's part of it alone.
 */
export const issueToken = async ({ page, home, orderId }: Visit, now: Date): Promise<IssuedToken> => {
  const expiresAt = new Date(now.getTime() + LIFETIME);
  const token = await new SignJWT(home.id === page.id ? {} : { operator: home.id })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(orderId)
    .setAudience(page.id)
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .sign(keyOf(page));
  return { token, expiresAt };
};

export interface TokenSubject {
  readonly orderId: string;
  /** The shop that the order belongs to. */
  readonly home: string;
}

/**
 * The order that a token opens; null when it is no token of this shop, its time is over, or the shop no longer sells on
 * the marketplace that the order belongs to.
 */
export const subjectOfToken = async (shop: StoredShop, token: string, now: Date): Promise<TokenSubject | null> => {
  try {
    const { payload } = await jwtVerify<{ operator?: unknown }>(token, keyOf(shop), {
      algorithms: [ALGORITHM],
      audience: shop.id,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    const { sub, operator } = payload;
    if (sub === undefined) return null;
    if (operator === undefined) return { orderId: sub, home: shop.id };
    return typeof operator === 'string' && operator === shop.operator ? { orderId: sub, home: operator } : null;
  } catch {
    return null;
  }
};
