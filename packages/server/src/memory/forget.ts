import type { StoreTransaction } from '../ports/return-store.js';
import { forgottenBefore } from '../store/forgotten.js';
import type { Tables } from './open-tables.js';
import type { Sync } from './sync.js';

/** Removes what is of no more use. */
export const forgetting = ({
  quotes,
  submissions,
  lookupAttempts,
  verifications,
  events,
  deliveries,
}: Tables): Pick<Sync<StoreTransaction>, 'forget'> => ({
  forget(now) {
    const before = forgottenBefore(now);
    const taken = new Set(submissions.select().map(({ quoteId }) => quoteId));
    quotes.remove(({ id, expiresAt }) => expiresAt < before.untakenQuotes && !taken.has(id));
    lookupAttempts.remove(({ since }) => since < before.attempts);
    verifications.remove(({ expiresAt }) => expiresAt < before.verifications);
    const codes = events.select(
      ({ caseNumber, type, at }) => caseNumber === null && type === 'code_requested' && at < before.codeEvents,
    );
    const over = new Set(codes.map(({ id }) => id));
    deliveries.remove(({ eventId }) => over.has(eventId));
    events.remove(({ id }) => over.has(id));
  },
});
