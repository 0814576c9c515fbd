import { and, asc, eq } from 'drizzle-orm';
import type { HandlingData } from '../ports/store/handling-data.js';
import type { Database } from './database.js';
import { staffTasks } from './schema/index.js';

export const handlingData = (database: Database): HandlingData => ({
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
      .orderBy(asc(staffTasks.since), asc(staffTasks.id));
    return rows.map(({ id, kind, since, dueBy, doneAt, note }) => ({
      id,
      kind,
      since: since.toISOString(),
      dueBy,
      doneAt: doneAt?.toISOString() ?? null,
      note,
    }));
  },
});
