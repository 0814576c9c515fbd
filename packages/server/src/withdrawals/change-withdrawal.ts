import type { Withdrawal } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredHandling } from '../ports/store/handling-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { noteDueDay } from './due-by.js';
import { presentWithdrawal } from './present-withdrawal.js';
import { readRecord, type WithdrawalRecord } from './record.js';
import { unknownWithdrawal } from './read-withdrawals.js';

export interface WithdrawalInHand {
  readonly record: WithdrawalRecord;
  /** Null where nobody has looked at it yet. */
  readonly handling: StoredHandling | null;
  readonly now: Date;
}

/** Changes what was made of a statement while nobody else does, and gives how it stands then. */
export const changeWithdrawal = (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  id: string,
  change: (transaction: StoreTransaction, inHand: WithdrawalInHand) => Promise<void>,
): Promise<Withdrawal> =>
  store.inShop(shop.id, async (transaction) => {
    const stored = await transaction.findWithdrawal(shop.id, id);
    if (!stored) throw unknownWithdrawal();
    await transaction.lockHandling(shop.id, id);
    const before = await transaction.findHandling(shop.id, id);
    if (before?.orderId) await transaction.lockOrder(before.orderId);
    const now = clock.now();
    await change(transaction, { record: readRecord(stored), handling: before, now });
    const after = await transaction.findHandling(shop.id, id);
    if (after) await noteDueDay(transaction, shop.id, after, now);
    return presentWithdrawal(transaction, stored, now);
  });
