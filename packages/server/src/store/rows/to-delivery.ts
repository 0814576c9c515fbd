import type { Delivery } from '@returns-portal/contract';
import type { Recipient, StoredDelivery } from '../../ports/store/event-data.js';
import type { deliveries, events } from '../schema/index.js';

type DeliveryRow = typeof deliveries.$inferSelect;
type EventRow = typeof events.$inferSelect;

/** A delivery as staff looks through them. */
export const toListed = (row: DeliveryRow, event: Pick<EventRow, 'type' | 'caseNumber'>): Delivery => ({
  id: row.id,
  event: event.type,
  caseNumber: event.caseNumber,
  channel: row.channel,
  recipient: row.recipient === 'customer' || row.recipient === 'shop' ? row.recipient : 'endpoint',
  state: row.state,
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  problem: row.problem,
});

/** A delivery with all that is needed to make it. */
export const toStored = (
  { id, shop, eventId, channel, state, createdAt, recipient }: DeliveryRow,
  event: EventRow,
): StoredDelivery =>
  // Written by insertDelivery, whose type it has.
  ({ id, shop, eventId, channel, recipient: recipient as Recipient, state, createdAt, event });
