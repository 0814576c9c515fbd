import type { WithdrawalTask } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import { recordEvent } from '../events/record-event.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { Shop } from '../shop.js';

export interface TaskToOpen {
  readonly withdrawalId: string;
  readonly kind: WithdrawalTask;
  /** The last day for it, where the shop is. */
  readonly dueBy: LocalDay;
}

/** Puts something before the shop's staff, once, and writes to them about it. */
export const openTask = async (
  transaction: StoreTransaction,
  shop: Pick<Shop, 'id' | 'webhooks'>,
  now: Date,
  { withdrawalId, kind, dueBy }: TaskToOpen,
): Promise<void> => {
  const id = crypto.randomUUID();
  if (!(await transaction.insertTask(shop.id, id, { withdrawalId, kind, since: now, dueBy }))) return;
  const data = { withdrawal: withdrawalId, task: id, kind };
  await recordEvent(transaction, shop, now, { type: 'withdrawal_task_opened', by: 'service', caseNumber: null, data });
};
