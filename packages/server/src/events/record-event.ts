import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import type { Shop } from '../shop.js';
import { readersOnTheMove, type Reader } from '../sms/readers-on-the-move.js';
import { queueOf } from './queue-of.js';
import { recipientsOf } from './recipients.js';
import { writeLog } from './write-log.js';

export interface NewEvent
  extends Pick<StoredEvent, 'type' | 'by' | 'caseNumber'>, Partial<Pick<StoredEvent, 'data' | 'once'>> {
  /** Why its mail does not go out by itself: it is put down as given up, from where staff can send it. */
  readonly mailWaits?: string;
}

/**
 * Notes what happened, and what has to be sent because of it, in the transaction in which it happens. False where it can
 * happen only once and had happened.
 */
export const recordEvent = async (
  transaction: StoreTransaction,
  shop: Pick<Shop, 'id' | 'webhooks' | 'sms'>,
  now: Date,
  { data = {}, once = null, mailWaits, ...rest }: NewEvent,
): Promise<boolean> => {
  const event: StoredEvent = { id: crypto.randomUUID(), shop: shop.id, at: now, data, once, ...rest };
  if (!(await transaction.insertEvent(event))) return false;
  // A code is asked for by nobody knows whom; a statement of withdrawal is in a chain of its own.
  if (event.type !== 'code_requested' && event.type !== 'withdrawal_declared') await writeLog(transaction, event);
  const onTheMove = mailWaits === undefined ? await readersOnTheMove(transaction, shop, event) : [];
  const readers: readonly Reader[] = [...recipientsOf(shop, event), ...onTheMove];
  for (const { channel, recipient, after } of readers) {
    const delivery = crypto.randomUUID();
    await transaction.insertDelivery({
      id: delivery,
      shop: shop.id,
      eventId: event.id,
      channel,
      recipient,
      createdAt: now,
    });
    if (channel === 'mail' && mailWaits !== undefined) {
      await transaction.settleDelivery(delivery, { state: 'dead', at: now, problem: mailWaits });
    } else {
      await transaction.enqueue({ kind: queueOf(channel, event.type), shop: shop.id, delivery }, after);
    }
  }
  return true;
};
