import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { noteStanding } from './note-standing.js';

/** What comes of every change to a case: what it waits for is noted anew, and rules that want its money to go are asked. */
export const followChange = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  caseNumber: string,
  now: Date,
): Promise<void> => {
  await noteStanding(transaction, shop, caseNumber, now);
  const rules = await transaction.rulesOf(caseNumber);
  if (rules.every(({ refund }) => refund.rule === null)) return;
  await transaction.enqueue({ kind: 'settle_by_rule', shop: shop.id, caseNumber });
};
