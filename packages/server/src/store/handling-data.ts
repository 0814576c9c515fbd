import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { HandlingData } from '../ports/store/handling-data.js';
import type { Database } from './database.js';
import { toHandling, toTask } from './rows/to-handling.js';
import { staffTasks, withdrawalHandling } from './schema/index.js';
import { statementLists } from './statement-lists.js';

const ofStatement = (shop: string, withdrawalId: string) =>
  and(eq(withdrawalHandling.shop, shop), eq(withdrawalHandling.withdrawalId, withdrawalId));

/** What was made of statements. */
const handlings = (
  database: Database,
): Pick<HandlingData, 'lockHandling' | 'findHandling' | 'handlingsOf' | 'saveHandling' | 'saveDueBy'> => ({
  async lockHandling(shop, withdrawalId) {
    // Also where there is no row yet to be locked.
    const key = `handling:${shop}:${withdrawalId}`;
    await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  },

  async findHandling(shop, withdrawalId) {
    const [row] = await database.select().from(withdrawalHandling).where(ofStatement(shop, withdrawalId));
    return row ? toHandling(row) : null;
  },

  async handlingsOf(orderId) {
    const rows = await database.select().from(withdrawalHandling).where(eq(withdrawalHandling.orderId, orderId));
    return rows.map(toHandling);
  },

  async saveHandling(shop, { withdrawalId, match, orderId, lines, cases }) {
    const facts = { match, orderId, lines: [...lines], cases: [...cases] };
    await database
      .insert(withdrawalHandling)
      .values({ shop, withdrawalId, ...facts })
      .onConflictDoUpdate({ target: [withdrawalHandling.shop, withdrawalHandling.withdrawalId], set: facts });
  },

  async saveDueBy(shop, withdrawalId, dueBy) {
    await database.update(withdrawalHandling).set({ dueBy }).where(ofStatement(shop, withdrawalId));
  },
});

/** What people have to do about them. */
const tasks = (database: Database): Pick<HandlingData, 'insertTask' | 'tasksOf' | 'endTask'> => ({
  async insertTask(shop, id, task) {
    const rows = await database
      .insert(staffTasks)
      .values({ id, shop, ...task })
      .onConflictDoNothing()
      .returning({ id: staffTasks.id });
    return rows.length > 0;
  },

  async tasksOf(shop, withdrawalId) {
    const rows = await database
      .select()
      .from(staffTasks)
      .where(and(eq(staffTasks.shop, shop), eq(staffTasks.withdrawalId, withdrawalId)))
      .orderBy(asc(staffTasks.since), asc(staffTasks.kind));
    return rows.map(toTask);
  },

  async endTask(shop, withdrawalId, kind, { at, note }) {
    await database
      .update(staffTasks)
      .set({ doneAt: at, note })
      .where(
        and(
          eq(staffTasks.shop, shop),
          eq(staffTasks.withdrawalId, withdrawalId),
          eq(staffTasks.kind, kind),
          isNull(staffTasks.doneAt),
        ),
      );
  },
});

/** What comes after statements were received. */
export const handlingData = (database: Database): HandlingData => ({
  ...handlings(database),
  ...tasks(database),
  ...statementLists(database),
});
