import type { Delivery } from '@returns-portal/contract';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { EventData, Recipient, StoredDelivery } from '../ports/store/event-data.js';
import { isSameId } from './same-id.js';
import type { Database } from './database.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { deliveries, events } from './schema/index.js';

const toListed = (
  row: typeof deliveries.$inferSelect,
  event: Pick<typeof events.$inferSelect, 'type' | 'caseNumber'>,
): Delivery => ({
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

const withEvent = (database: Database) =>
  database
    .select({ row: getTableColumns(deliveries), event: getTableColumns(events) })
    .from(deliveries)
    .innerJoin(events, eq(events.id, deliveries.eventId));

/** Events, and the mails and webhooks that come of them. */
export const eventData = (database: Database): EventData => ({
  async insertEvent(event) {
    const rows = await database
      .insert(events)
      .values(event)
      .onConflictDoNothing({ target: [events.shop, events.once] })
      .returning({ id: events.id });
    return rows.length > 0;
  },

  async insertDelivery(delivery) {
    await database.insert(deliveries).values({ ...delivery, state: 'queued' });
  },

  async findDelivery(id) {
    const [found] = await withEvent(database).where(eq(deliveries.id, id));
    if (!found) return null;
    const { row, event } = found;
    const { shop, eventId, channel, state, createdAt } = row;
    // Written by insertDelivery, whose type it has.
    const recipient = row.recipient as Recipient;
    return { id, shop, eventId, channel, recipient, state, createdAt, event } satisfies StoredDelivery;
  },

  async countDeliveryAttempt(id) {
    await database
      .update(deliveries)
      .set({ attempts: sql`${deliveries.attempts} + 1` })
      .where(eq(deliveries.id, id));
  },

  async settleDelivery(id, { state, at, problem }) {
    await database
      .update(deliveries)
      .set({ state, problem, sentAt: state === 'sent' ? at : null })
      .where(eq(deliveries.id, id));
  },

  async listDeliveries(shop, state, page) {
    const rows = await withEvent(database)
      .where(
        and(
          eq(deliveries.shop, shop),
          state ? eq(deliveries.state, state) : undefined,
          afterPlace(page, deliveries.createdAt, deliveries.id),
        ),
      )
      .orderBy(...latestFirst(deliveries.createdAt, deliveries.id))
      .limit(page.limit + 1);
    const { rows: found, next } = toPage(rows, page.limit, ({ row }) => [row.createdAt.toISOString(), row.id]);
    return { rows: found.map(({ row, event }) => toListed(row, event)), next };
  },

  async readDelivery(shop, id) {
    const [found] = await withEvent(database).where(and(eq(deliveries.shop, shop), isSameId(deliveries.id, id)));
    return found ? toListed(found.row, found.event) : null;
  },
});
