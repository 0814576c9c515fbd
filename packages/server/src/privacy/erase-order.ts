import { hmac } from '../access/hmac.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { Counts } from './counts.js';
import { eraseReturn } from './erase-return.js';

/** Under what look-ups are counted that name an order or its returns. */
const attemptsAt = (shop: StoredShop, numbers: readonly string[]): Promise<string[]> =>
  Promise.all(numbers.map((number) => hmac(shop.secret, 'number', number)));

/**
 * Erases what its customer typed and showed in closed returns of an order, and who they are, unless a return is open: that
 * waits. Records of refunds stay for their period. Gives the files that were let go of.
 */
export const eraseOrder = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  orderId: string,
  now: Date,
  counts: Counts,
): Promise<string[]> => {
  await transaction.lockOrder(orderId);
  const file = await transaction.readOrder(orderId);
  if (!file) return [];
  const cases = await transaction.casesOfOrder(orderId);
  const gone: string[] = [];
  for (const of of cases) {
    gone.push(...(await eraseReturn(transaction, orderId, of, ['texts', 'photos'], now, counts)));
  }
  if (cases.some(({ closedAt }) => closedAt === null)) {
    await transaction.askErasure(orderId, now);
    return gone;
  }
  const loose = (await transaction.filesOfOrder(orderId)).filter(({ caseNumber }) => caseNumber === null);
  const numbers = [file.order.number.toUpperCase(), ...cases.map(({ number }) => number)];
  await transaction.releaseFiles(loose.map(({ id }) => id));
  await transaction.eraseIdentity(orderId, now);
  await transaction.eraseAttempts(shop.id, await attemptsAt(shop, numbers));
  counts.add('identities');
  return [...new Set([...gone, ...loose.map(({ id }) => id)])];
};
