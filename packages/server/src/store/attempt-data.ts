import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Attempt, StoreData } from '../ports/return-store.js';
import type { Database } from './database.js';
import { lookupAttempts } from './schema.js';

const same = ({ shop, scope, subject }: Attempt) =>
  and(eq(lookupAttempts.shop, shop), eq(lookupAttempts.scope, scope), eq(lookupAttempts.subject, subject));

/** Counts of look-ups, each over a window that starts with the first of them. */
export const attemptData = (database: Database): Pick<StoreData, 'countAttempt' | 'forgiveAttempt'> => ({
  async countAttempt({ shop, scope, subject, now, windowStart }) {
    await database.delete(lookupAttempts).where(lte(lookupAttempts.since, windowStart));
    const [row] = await database
      .insert(lookupAttempts)
      .values({ shop, scope, subject, count: 1, since: now })
      .onConflictDoUpdate({
        target: [lookupAttempts.shop, lookupAttempts.scope, lookupAttempts.subject],
        set: { count: sql`${lookupAttempts.count} + 1` },
      })
      .returning({ count: lookupAttempts.count, since: lookupAttempts.since });
    return row ?? { count: 1, since: now };
  },

  async forgiveAttempt(attempt) {
    await database
      .update(lookupAttempts)
      .set({ count: sql`${lookupAttempts.count} - 1` })
      .where(and(same(attempt), gt(lookupAttempts.count, 0)));
  },
});
