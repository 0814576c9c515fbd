import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import { readRecord, type WithdrawalRecord } from './record.js';

/** A statement as it was recorded, with what proves the record. */
export interface RecordedWithdrawal extends WithdrawalRecord {
  readonly hash: string;
}

/** The statement of withdrawal that an event is about; null where it is about none. */
export const withdrawalOf = async (
  data: Pick<StoreTransaction, 'findWithdrawal'>,
  event: Pick<StoredEvent, 'shop' | 'data'>,
): Promise<RecordedWithdrawal | null> => {
  const { withdrawal: id } = event.data;
  const stored = typeof id === 'string' ? await data.findWithdrawal(event.shop, id) : null;
  return stored && { ...readRecord(stored), hash: stored.hash };
};
