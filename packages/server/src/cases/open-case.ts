import type { CaseDetails } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { withDesk } from '../desk/open-desk.js';
import { followChange } from '../desk/follow-change.js';
import { noteDueDaysOf } from '../withdrawals/due-by.js';
import { caseDetails } from './case-details.js';
import { findCase, type OpenCase, type Visitor } from './find-case.js';

/** The shop for whose page the addresses in an answer are signed. */
const signerFor = (shop: StoredShop, visitor: Visitor): StoredShop =>
  visitor.by === 'customer' ? visitor.visit.page : shop;

export const readDetails = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<CaseDetails> => {
  const found = await store.inShop(shop.id, async (transaction) =>
    withDesk(transaction, await findCase(transaction, shop, visitor, number)),
  );
  return caseDetails(signerFor(shop, visitor), found, clock.now());
};

/**
 * Changes a case while nobody else does: the order is held, and `change` sees the case as it is then. Answers how it
 * stands afterwards.
 */
export const changeCase = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
  change: (transaction: StoreTransaction, found: OpenCase, now: Date) => Promise<void>,
): Promise<CaseDetails> => {
  const now = clock.now();
  const after = await store.inShop(shop.id, async (transaction) => {
    const { file: seen } = await findCase(transaction, shop, visitor, number);
    await transaction.lockOrder(seen.orderId);
    const found = await findCase(transaction, shop, visitor, number);
    await change(transaction, found, now);
    await noteDueDaysOf(transaction, shop.id, seen.orderId, now);
    await followChange(transaction, shop, found.file.returnCase.number, now);
    return withDesk(transaction, await findCase(transaction, shop, visitor, number));
  });
  return caseDetails(signerFor(shop, visitor), after, now);
};
