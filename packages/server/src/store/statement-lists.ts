import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { declaredOnce } from '../events/once.js';
import type { HandlingData } from '../ports/store/handling-data.js';
import type { Database } from './database.js';
import { afterPlace, latestFirst, toPage } from './page.js';
import { deliveries, events, staffTasks, withdrawalHandling, withdrawals } from './schema/index.js';

const handlingOf = and(
  eq(withdrawalHandling.shop, withdrawals.shop),
  eq(withdrawalHandling.withdrawalId, withdrawals.id),
);

/** What nobody has looked at is due the day after it came, as everything that a person has to look at. */
const due = sql<string>`coalesce(${withdrawalHandling.dueBy}, (${withdrawals.receivedAt} at time zone 'UTC')::date + 1)`;

/** Statements as the shop's staff looks through them. */
export const statementLists = (
  database: Database,
): Pick<HandlingData, 'listStatements' | 'listDueStatements' | 'unknownStatements' | 'acknowledgementOf'> => ({
  async listStatements(shop, page) {
    const { receivedAt, id } = withdrawals;
    const rows = await database
      .select()
      .from(withdrawals)
      .where(and(eq(withdrawals.shop, shop), afterPlace(page, receivedAt, id)))
      .orderBy(...latestFirst(receivedAt, id))
      .limit(page.limit + 1);
    return toPage(rows, page.limit, (row) => [row.receivedAt.toISOString(), row.id]);
  },

  async listDueStatements(shop, { after, limit }) {
    const rows = await database
      .select({ row: getTableColumns(withdrawals), due: sql<string>`${due}::text` })
      .from(withdrawals)
      .leftJoin(withdrawalHandling, handlingOf)
      .where(
        and(
          eq(withdrawals.shop, shop),
          or(isNotNull(withdrawalHandling.dueBy), isNull(withdrawalHandling.withdrawalId)),
          after ? sql`(${due}, ${withdrawals.id}) > (${after[0]}::date, ${after[1]})` : undefined,
        ),
      )
      .orderBy(sql`${due}`, asc(withdrawals.id))
      .limit(limit + 1);
    const { rows: found, next } = toPage(rows, limit, ({ due: day, row }) => [day, row.id]);
    return { rows: found.map(({ row }) => row), next };
  },

  async unknownStatements(shop, since, limit) {
    const rows = await database
      .select({ id: withdrawals.id })
      .from(withdrawals)
      .innerJoin(withdrawalHandling, and(handlingOf, eq(withdrawalHandling.match, 'unknown')))
      .innerJoin(
        staffTasks,
        and(
          eq(staffTasks.shop, withdrawals.shop),
          eq(staffTasks.withdrawalId, withdrawals.id),
          eq(staffTasks.kind, 'identify_contract'),
          isNull(staffTasks.doneAt),
        ),
      )
      .where(and(eq(withdrawals.shop, shop), gte(withdrawals.receivedAt, since)))
      .orderBy(desc(withdrawals.receivedAt))
      .limit(limit);
    return rows.map(({ id }) => id);
  },

  async acknowledgementOf(shop, withdrawalId) {
    const [row] = await database
      .select({
        state: deliveries.state,
        attempts: deliveries.attempts,
        sentAt: deliveries.sentAt,
        problem: deliveries.problem,
      })
      .from(deliveries)
      .innerJoin(events, eq(events.id, deliveries.eventId))
      .where(
        and(
          eq(events.shop, shop),
          eq(events.once, declaredOnce(withdrawalId)),
          eq(deliveries.channel, 'mail'),
          eq(deliveries.recipient, 'customer'),
        ),
      );
    return row ? { ...row, sentAt: row.sentAt?.toISOString() ?? null } : null;
  },
});
