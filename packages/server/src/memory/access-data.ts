import type { AccessData, Attempt } from '../ports/store/access-data.js';
import type { Tables } from './open-tables.js';
import type { Sync } from './sync.js';

/** Counts of look-ups, and one-time codes. */
export const accessData = ({ lookupAttempts, verifications }: Tables): Sync<AccessData> => {
  const same = (attempt: Attempt) => (row: Pick<Attempt, 'shop' | 'scope' | 'subject'>) =>
    row.shop === attempt.shop && row.scope === attempt.scope && row.subject === attempt.subject;
  return {
    countAttempt(attempt) {
      const { shop, scope, subject, now, windowStart } = attempt;
      const [found] = lookupAttempts.select(same(attempt));
      const isOver = !found || found.since <= windowStart;
      const { count, since } = isOver ? { count: 1, since: now } : { count: found.count + 1, since: found.since };
      lookupAttempts.upsert({ shop, scope, subject, count, since }, { count, since });
      return { count, since };
    },

    forgiveAttempt(attempt) {
      lookupAttempts.update(
        (row) => same(attempt)(row) && row.count > 0,
        ({ count }) => ({ count: count - 1 }),
      );
    },

    insertVerification(verification) {
      verifications.insert({ ...verification, attempts: 0, used: false });
    },

    tryVerification(shop, id, now) {
      const isOpen = (row: { shop: string; id: string; used: boolean; expiresAt: Date }): boolean =>
        row.shop === shop && row.id === id.toLowerCase() && !row.used && row.expiresAt > now;
      return verifications.update(isOpen, ({ attempts }) => ({ attempts: attempts + 1 }))[0] ?? null;
    },

    useVerification: (id) => verifications.update((row) => row.id === id && !row.used, { used: true }).length > 0,
  };
};
