import type { ServedFile } from '../evidence/open-file.js';
import { exportChain } from '../export-chain.js';
import type { ReturnStore } from '../ports/return-store.js';

/** The log of a shop. */
export const exportAudit = (store: ReturnStore, shop: string): Promise<ServedFile> =>
  exportChain(store, shop, 'audit', (data, after, limit) => data.readLog(shop, after, limit));
