import { duesOf, needsOf } from '@returns-portal/contract';
import { findCase } from '../cases/find-case.js';
import { noteFacts } from '../insight/facts/note-facts.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { factsOf } from './open-desk.js';

/**
 * Notes anew what a case waits for, after anything changed that it depends on: the queue is filtered by it, and figures
 * are counted.
 */
export const noteStanding = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  caseNumber: string,
  now: Date,
): Promise<void> => {
  const found = await findCase(transaction, shop, { by: 'shop' }, caseNumber);
  const { returnCase } = found.file;
  const first = duesOf(factsOf(shop, found, now)).find(({ from }) => from === 'shop');
  const standing = {
    status: returnCase.status,
    needs: needsOf(returnCase, found.trail.counterOffer, now),
    due: first ? { kind: first.kind, by: first.by } : null,
  };
  await transaction.saveStanding(caseNumber, standing, now);
  await noteFacts(transaction, shop, found, now);
};
