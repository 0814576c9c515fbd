import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import type { Shop } from '../shop.js';
import { recipientsOf } from './recipients.js';

export type NewEvent = Pick<StoredEvent, 'type' | 'by' | 'caseNumber'> & Partial<Pick<StoredEvent, 'data' | 'once'>>;

/**
 * Notes what happened, and what has to be sent because of it, in the transaction in which it happens. False where it can
 * happen only once and had happened.
 */
export const recordEvent = async (
  transaction: StoreTransaction,
  shop: Pick<Shop, 'id' | 'webhooks'>,
  now: Date,
  { data = {}, once = null, ...rest }: NewEvent,
): Promise<boolean> => {
  const event: StoredEvent = { id: crypto.randomUUID(), shop: shop.id, at: now, data, once, ...rest };
  if (!(await transaction.insertEvent(event))) return false;
  for (const { channel, recipient } of recipientsOf(shop, event)) {
    const delivery = crypto.randomUUID();
    await transaction.insertDelivery({
      id: delivery,
      shop: shop.id,
      eventId: event.id,
      channel,
      recipient,
      createdAt: now,
    });
    await transaction.enqueue({
      kind: channel === 'mail' ? 'deliver_mail' : 'deliver_webhook',
      shop: shop.id,
      delivery,
    });
  }
  return true;
};
