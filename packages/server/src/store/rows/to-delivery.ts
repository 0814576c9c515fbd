import type { Delivery } from '@returns-portal/contract';
import type { DeliveryOutcome, Recipient, StoredDelivery } from '../../ports/store/event-data.js';
import { addressOf } from '../../webhooks/recipient.js';
import type { deliveries, events } from '../schema/index.js';

type DeliveryRow = typeof deliveries.$inferSelect;
type EventRow = typeof events.$inferSelect;

/** A delivery as staff looks through them. */
export const toListed = (row: DeliveryRow, event: Pick<EventRow, 'type' | 'caseNumber'>): Delivery => ({
  id: row.id,
  eventId: row.eventId,
  event: event.type,
  caseNumber: event.caseNumber,
  channel: row.channel,
  recipient: row.recipient === 'customer' || row.recipient === 'shop' ? row.recipient : 'endpoint',
  endpoint: addressOf(row.recipient),
  state: row.state,
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  lastStatus: row.lastStatus,
  lastMilliseconds: row.lastMilliseconds,
  problem: row.problem,
});

/** A delivery with all that is needed to make it. */
export const toStored = (
  { id, shop, eventId, channel, state, attempts, createdAt, recipient }: DeliveryRow,
  event: EventRow,
): StoredDelivery =>
  // Written by insertDelivery, whose type it has.
  ({ id, shop, eventId, channel, recipient: recipient as Recipient, state, attempts, createdAt, event });

/** What an attempt, or whoever decides about the next one, changes of the row. */
export const toSettled = ({ state, at, problem, answer }: DeliveryOutcome) => ({
  state,
  problem,
  sentAt: state === 'sent' ? at : null,
  ...(answer && { lastStatus: answer.status, lastMilliseconds: answer.milliseconds }),
});
