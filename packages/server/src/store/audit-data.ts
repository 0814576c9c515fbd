import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { AuditData } from '../ports/store/audit-data.js';
import type { Database } from './database.js';
import { readAnchor } from './chain-anchor.js';
import { auditLog } from './schema/index.js';

/** The log of a shop. */
export const auditData = (database: Database): AuditData => ({
  async lockLog(shop) {
    // Also where there is no row yet to be locked.
    await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${shop}`}, 0))`);
    const [last] = await database
      .select({ position: auditLog.position, hash: auditLog.hash })
      .from(auditLog)
      .where(eq(auditLog.shop, shop))
      .orderBy(desc(auditLog.position))
      .limit(1);
    // All of it may have been taken away: what comes next follows from the anchor.
    return last ?? readAnchor(database, shop, 'audit');
  },

  async insertEntry(entry) {
    await database.insert(auditLog).values(entry);
  },

  readLog: (shop, afterPosition, limit) =>
    database
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.shop, shop), gt(auditLog.position, afterPosition)))
      .orderBy(asc(auditLog.position))
      .limit(limit),
});
