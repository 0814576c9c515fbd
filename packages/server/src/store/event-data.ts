import { and, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import type { EventData } from '../ports/store/event-data.js';
import { isSameId } from './same-id.js';
import type { Database } from './database.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { toListed, toSettled, toStored } from './rows/to-delivery.js';
import { deliveries, events } from './schema/index.js';

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
    return found ? toStored(found.row, found.event) : null;
  },

  async countDeliveryAttempt(id) {
    await database
      .update(deliveries)
      .set({ attempts: sql`${deliveries.attempts} + 1` })
      .where(eq(deliveries.id, id));
  },

  async settleDelivery(id, outcome) {
    await database.update(deliveries).set(toSettled(outcome)).where(eq(deliveries.id, id));
  },

  async listDeliveries(shop, { state, channel, recipient, createdFrom, createdUntil }, page) {
    const rows = await withEvent(database)
      .where(
        and(
          eq(deliveries.shop, shop),
          state && eq(deliveries.state, state),
          channel && eq(deliveries.channel, channel),
          recipient && eq(deliveries.recipient, recipient),
          createdFrom && gte(deliveries.createdAt, createdFrom),
          createdUntil && lt(deliveries.createdAt, createdUntil),
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
