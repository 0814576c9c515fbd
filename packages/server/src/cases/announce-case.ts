import type { ReturnCase } from '@returns-portal/contract';
import { followChange } from '../desk/follow-change.js';
import { recordEvent } from '../events/record-event.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';

/** Seconds. */
const AFTER_THE_MAIL = 60;

/** Tells of a new case, and has done what the service has to do because of it. */
export const announceCase = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  now: Date,
  { number: caseNumber, method, items }: ReturnCase,
  by: 'customer' | 'shop' = 'customer',
): Promise<void> => {
  await recordEvent(transaction, shop, now, { type: 'case_created', by, caseNumber });
  await followChange(transaction, shop, caseNumber, now);
  const isSent = items.some(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy !== null);
  // The confirmation announces the parcel itself, since it brings the label; this is for when it could not.
  if (method && isSent) {
    await transaction.enqueue({ kind: 'book_shipment', shop: shop.id, caseNumber }, AFTER_THE_MAIL);
  }
  const isExchange = items.some(({ choice }) => choice.track === 'goodwill' && choice.exchangeFor !== undefined);
  if (isExchange) await transaction.enqueue({ kind: 'reserve_stock', shop: shop.id, caseNumber });
};
