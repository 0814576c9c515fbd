import type { AuditData } from '../ports/store/audit-data.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** The log of a shop. Nothing here changes or removes an entry; see `privacy-data.ts`. */
export const auditData = ({ auditLog, chainAnchors }: Tables): Sync<AuditData> => {
  const logOf = (shop: string) =>
    sorted(
      auditLog.select((row) => row.shop === shop),
      ({ position }) => [position],
    );
  return {
    lockLog(shop) {
      const last = logOf(shop).at(-1);
      // All of it may have been taken away: what comes next follows from the anchor.
      const [anchor] = chainAnchors.select((row) => row.shop === shop && row.chain === 'audit');
      const link = last ?? anchor;
      return link ? { position: link.position, hash: link.hash } : null;
    },

    insertEntry: (entry) => auditLog.insert(entry),

    readLog: (shop, afterPosition, limit) =>
      logOf(shop)
        .filter(({ position }) => position > afterPosition)
        .slice(0, limit),
  };
};
