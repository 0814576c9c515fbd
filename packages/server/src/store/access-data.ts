import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { AccessData, Attempt } from '../ports/store/access-data.js';
import { isSameId } from './same-id.js';
import type { Database } from './database.js';
import { lookupAttempts, verifications } from './schema/index.js';

const same = ({ shop, scope, subject }: Attempt) =>
  and(eq(lookupAttempts.shop, shop), eq(lookupAttempts.scope, scope), eq(lookupAttempts.subject, subject));

/** Counts of look-ups, each over a window that starts with the first of them; and one-time codes. */
export const accessData = (database: Database): AccessData => ({
  async countAttempt({ shop, scope, subject, now, windowStart }) {
    const over = lte(lookupAttempts.since, windowStart);
    const [row] = await database
      .insert(lookupAttempts)
      .values({ shop, scope, subject, count: 1, since: now })
      .onConflictDoUpdate({
        target: [lookupAttempts.shop, lookupAttempts.scope, lookupAttempts.subject],
        set: {
          count: sql`case when ${over} then 1 else ${lookupAttempts.count} + 1 end`,
          since: sql`case when ${over} then excluded.since else ${lookupAttempts.since} end`,
        },
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

  async insertVerification(verification) {
    await database.insert(verifications).values(verification);
  },

  async tryVerification(shop, id, now) {
    const [row] = await database
      .update(verifications)
      .set({ attempts: sql`${verifications.attempts} + 1` })
      .where(
        and(
          eq(verifications.shop, shop),
          isSameId(verifications.id, id),
          eq(verifications.used, false),
          gt(verifications.expiresAt, now),
        ),
      )
      .returning();
    return row ?? null;
  },

  async useVerification(id) {
    const rows = await database
      .update(verifications)
      .set({ used: true })
      .where(and(eq(verifications.id, id), eq(verifications.used, false)))
      .returning({ id: verifications.id });
    return rows.length > 0;
  },
});
