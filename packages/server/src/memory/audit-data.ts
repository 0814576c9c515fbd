import type { AuditData } from '../ports/store/audit-data.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** The log of a shop. Nothing here changes or removes an entry. */
export const auditData = ({ auditLog }: Tables): Sync<AuditData> => {
  const logOf = (shop: string) =>
    sorted(
      auditLog.select((row) => row.shop === shop),
      ({ position }) => [position],
    );
  return {
    lockLog(shop) {
      const last = logOf(shop).at(-1);
      return last ? { position: last.position, hash: last.hash } : null;
    },

    insertEntry: (entry) => auditLog.insert(entry),

    readLog: (shop, afterPosition, limit) =>
      logOf(shop)
        .filter(({ position }) => position > afterPosition)
        .slice(0, limit),
  };
};
