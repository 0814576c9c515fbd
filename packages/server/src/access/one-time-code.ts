import { hmac } from './hmac.js';
import type { StoredShop } from '../ports/store/shop-data.js';

/** Minutes in which a code can be used. */
export const CODE_MINUTES = 10;
/** How often one code can be tried. */
export const CODE_TRIES = 5;

const DIGITS = 6;

/**
 * The code of a verification: it follows from the id and the shop's secret, so that it is stored nowhere and the mail
 * that carries it can be made again.
 */
export const codeOf = async (shop: Pick<StoredShop, 'secret'>, verification: string): Promise<string> => {
  // 48 bits of the digest: so many that each of the million codes is as likely as the next.
  const digest = await hmac(shop.secret, 'code', verification);
  return String(Number.parseInt(digest.slice(0, 12), 16) % 10 ** DIGITS).padStart(DIGITS, '0');
};

/** A code as it was typed, without what people put between the digits. */
export const typedCode = (code: string): string => code.replace(/[\s.\-–]+/g, '');
