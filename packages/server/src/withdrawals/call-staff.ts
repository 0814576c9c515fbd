import { localDayAt } from '@returns-portal/policy';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { openTask } from './open-task.js';
import { withdrawalOf } from './withdrawal-of.js';

/** Milliseconds after which somebody should know that an acknowledgement has not gone out. It is tried all the same. */
const LATE = 24 * 60 * 60 * 1000;

/** Whether a delivery is the acknowledgement of a statement of withdrawal. */
export const isAcknowledgement = ({ channel, event }: Pick<StoredDelivery, 'channel' | 'event'>): boolean =>
  channel === 'mail' && event.type === 'withdrawal_declared';

/** Puts it before the staff where an acknowledgement does not arrive: at once where it never will, else after a day. */
export const callStaff = async (
  transaction: StoreTransaction,
  delivery: StoredDelivery,
  { state, at }: { readonly state: 'queued' | 'dead'; readonly at: Date },
): Promise<void> => {
  if (!isAcknowledgement(delivery)) return;
  const { shop: shopId, event } = delivery;
  if (state === 'queued' && at.getTime() - event.at.getTime() < LATE) return;
  const [shop, found] = [await transaction.findShop(shopId), await withdrawalOf(transaction, event)];
  if (!shop || !found) return;
  const dueBy = localDayAt(at.toISOString(), found.timeZone);
  await openTask(transaction, shop, at, { withdrawalId: found.id, kind: 'reach_consumer', dueBy });
};
