import { openWithdrawal, type Submission, type Units } from '@returns-portal/contract';
import { announceCase } from '../cases/announce-case.js';
import { noteRules } from '../desk/note-rules.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { statedAt, type WithdrawalRecord } from './record.js';

export interface UnitsToOpen {
  readonly shop: StoredShop;
  /** As it is while the transaction holds it. */
  readonly file: OrderFile;
  readonly record: WithdrawalRecord;
  /** Open ones. */
  readonly units: readonly Units[];
  readonly now: Date;
  readonly newCaseNumber: () => string;
}

/** Opens the cases of withdrawn units, one per seller, and tells of them. Gives their numbers. */
export const openUnits = async (
  transaction: StoreTransaction,
  { shop, file, record, units, now, newCaseNumber }: UnitsToOpen,
): Promise<string[]> => {
  if (units.length === 0) return [];
  const { receivedAt, locale } = record;
  const quoteId = crypto.randomUUID();
  const opening = {
    units,
    statedAt: statedAt(record),
    receivedAt: new Date(receivedAt),
    quoteId,
    nextNumber: newCaseNumber,
  };
  const { quote, cases } = openWithdrawal(file, opening, now);
  const submission: Submission = { id: crypto.randomUUID(), cases };
  await transaction.saveQuote(shop.id, file.id, quote);
  await transaction.saveSubmission({ shop: shop.id, orderId: file.id, quoteId, locale, handOvers: [], submission });
  for (const returnCase of cases) {
    await noteRules(transaction, file, returnCase, now);
    await announceCase(transaction, shop, now, returnCase);
  }
  return cases.map(({ number }) => number);
};
