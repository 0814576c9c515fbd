import { and, lt, notExists, eq, isNull } from 'drizzle-orm';
import type { StoreTransaction } from '../ports/return-store.js';
import type { Database } from './database.js';
import { events, lookupAttempts, quotes, submissions, verifications } from './schema/index.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Offers that nobody took are kept for a day, so that a late customer hears that theirs has expired. */
const UNTAKEN_QUOTES = DAY;
/** The longest window that look-ups are counted in. */
const ATTEMPTS = DAY;
/** So that a code that is too late is told from one that never was. */
const VERIFICATIONS = HOUR;
/** Codes that were sent, with their deliveries: long enough to look into a complaint. */
const CODE_EVENTS = 7 * DAY;

/** Removes what is of no more use. */
export const forgetting = (database: Database): Pick<StoreTransaction, 'forget'> => ({
  async forget(now) {
    const before = (age: number): Date => new Date(now.getTime() - age);
    const taken = database.select().from(submissions).where(eq(submissions.quoteId, quotes.id));
    await database.delete(quotes).where(and(lt(quotes.expiresAt, before(UNTAKEN_QUOTES)), notExists(taken)));
    await database.delete(lookupAttempts).where(lt(lookupAttempts.since, before(ATTEMPTS)));
    await database.delete(verifications).where(lt(verifications.expiresAt, before(VERIFICATIONS)));
    await database
      .delete(events)
      .where(and(isNull(events.caseNumber), eq(events.type, 'code_requested'), lt(events.at, before(CODE_EVENTS))));
  },
});
