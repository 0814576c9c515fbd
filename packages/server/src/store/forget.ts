import { and, lt, notExists, eq, isNull } from 'drizzle-orm';
import type { StoreTransaction } from '../ports/return-store.js';
import type { Database } from './database.js';
import { forgottenBefore } from './forgotten.js';
import { events, lookupAttempts, quotes, submissions, verifications } from './schema/index.js';

/** Removes what is of no more use. */
export const forgetting = (database: Database): Pick<StoreTransaction, 'forget'> => ({
  async forget(now) {
    const before = forgottenBefore(now);
    const taken = database.select().from(submissions).where(eq(submissions.quoteId, quotes.id));
    await database.delete(quotes).where(and(lt(quotes.expiresAt, before.untakenQuotes), notExists(taken)));
    await database.delete(lookupAttempts).where(lt(lookupAttempts.since, before.attempts));
    await database.delete(verifications).where(lt(verifications.expiresAt, before.verifications));
    await database
      .delete(events)
      .where(and(isNull(events.caseNumber), eq(events.type, 'code_requested'), lt(events.at, before.codeEvents)));
  },
});
