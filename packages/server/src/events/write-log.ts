import { sha256 } from '../access/hmac.js';
import { canonical } from '../canonical.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';

/** One entry of the log. It names who did what to which return by ids, codes and amounts: nobody's name but the staff's. */
export interface LogRecord {
  /** Of this form. */
  readonly version: 1;
  readonly shop: string;
  /** Its place among the shop's, from 1. */
  readonly position: number;
  /** The hash of the entry before; null of the first. */
  readonly previous: string | null;
  readonly at: string;
  readonly event: string;
  readonly type: string;
  readonly case: string | null;
  readonly by: StoredEvent['by'];
  /** The API key and the person of the staff, where one of them acted. */
  readonly key: string | null;
  readonly member: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Something that happened, or that staff did beside any return. */
export type LoggedEvent = Pick<StoredEvent, 'id' | 'shop' | 'caseNumber' | 'at' | 'by' | 'data'> & {
  readonly type: string;
};

/** Adds what happened to the shop's log, in the transaction in which it happens. */
export const writeLog = async (transaction: StoreTransaction, event: LoggedEvent): Promise<void> => {
  const { shop, at, caseNumber } = event;
  const last = await transaction.lockLog(shop);
  const position = (last?.position ?? 0) + 1;
  const staff = event.by === 'shop' ? transaction.staff : undefined;
  const record = canonical({
    version: 1,
    shop,
    position,
    previous: last?.hash ?? null,
    at: at.toISOString(),
    event: event.id,
    type: event.type,
    case: caseNumber,
    by: event.by,
    key: staff?.key ?? null,
    member: staff?.member ?? null,
    data: event.data,
  } satisfies LogRecord);
  await transaction.insertEntry({ shop, position, at, caseNumber, record, hash: await sha256(record) });
};

/** What staff, or whoever runs the service, does beside any return. */
export type StaffAct =
  | 'policy_published'
  | 'shop_changed'
  | 'key_created'
  | 'key_revoked'
  | 'delivery_retried'
  | 'outage_reported'
  | 'withdrawal_order_named'
  | 'withdrawal_decided'
  | 'withdrawal_task_completed';

/** Adds it to the log: ids, codes and amounts, nothing personal. */
export const logAct = (
  transaction: StoreTransaction,
  shop: string,
  at: Date,
  type: StaffAct,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const by = transaction.staff ? 'shop' : 'service';
  return writeLog(transaction, { id: crypto.randomUUID(), shop, caseNumber: null, at, by, type, data });
};
