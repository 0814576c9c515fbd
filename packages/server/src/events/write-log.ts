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

/** Adds what happened to the shop's log, in the transaction in which it happens. */
export const writeLog = async (transaction: StoreTransaction, event: StoredEvent): Promise<void> => {
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
