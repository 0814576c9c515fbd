import type { Withdrawal } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';
import type { Acknowledgement } from '../ports/store/handling-data.js';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';
import { casesOf } from './due-by.js';
import { readRecord } from './record.js';

const NOT_SENT: Acknowledgement = { state: 'queued', attempts: 0, sentAt: null, problem: null };

/** A statement with all that was made of it, for the shop's staff. */
export const presentWithdrawal = async (
  transaction: StoreTransaction,
  stored: StoredWithdrawal,
  now: Date,
): Promise<Withdrawal> => {
  const { shop, id, number, hash } = stored;
  const { receivedAt, confirmedAt, timeZone, locale, statement, shown } = readRecord(stored);
  const handling = await transaction.findHandling(shop, id);
  const order = handling?.orderId ? await transaction.readOrder(handling.orderId) : null;
  return {
    id,
    number,
    receivedAt,
    confirmedAt,
    timeZone,
    locale,
    statement,
    text: shown.text,
    hash,
    acknowledgement: (await transaction.acknowledgementOf(shop, stored.id)) ?? NOT_SENT,
    match: handling?.match ?? 'pending',
    orderNumber: order?.order.number ?? null,
    lines: [...(handling?.lines ?? [])],
    cases: handling && order ? await casesOf(transaction, order, handling, now) : [],
    tasks: await transaction.tasksOf(shop, id),
    dueBy: handling?.dueBy ?? null,
  };
};
