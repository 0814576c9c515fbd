import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { WithdrawalData } from '../ports/store/withdrawal-data.js';
import type { Database } from './database.js';
import { readAnchor } from './chain-anchor.js';
import { withdrawals } from './schema/index.js';

/** The chain of a shop's statements. */
export const withdrawalData = (database: Database): WithdrawalData => ({
  async lockChain(shop) {
    // Also where there is no row yet to be locked.
    await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`withdrawals:${shop}`}, 0))`);
    const [last] = await database
      .select({ position: withdrawals.position, hash: withdrawals.hash })
      .from(withdrawals)
      .where(eq(withdrawals.shop, shop))
      .orderBy(desc(withdrawals.position))
      .limit(1);
    // All of it may have been taken away: what comes next follows from the anchor.
    return last ?? readAnchor(database, shop, 'withdrawals');
  },

  async insertWithdrawal(withdrawal) {
    await database.insert(withdrawals).values(withdrawal);
  },

  async findWithdrawal(shop, id) {
    const [found] = await database
      .select()
      .from(withdrawals)
      .where(and(eq(withdrawals.shop, shop), eq(withdrawals.id, id)));
    return found ?? null;
  },

  readChain: (shop, afterPosition, limit) =>
    database
      .select()
      .from(withdrawals)
      .where(and(eq(withdrawals.shop, shop), gt(withdrawals.position, afterPosition)))
      .orderBy(asc(withdrawals.position))
      .limit(limit),
});
