import type { ServedFile } from '../evidence/open-file.js';
import { exportChain } from '../export-chain.js';
import type { ReturnStore } from '../ports/return-store.js';

/** Every statement of a shop. */
export const exportWithdrawals = (store: ReturnStore, shop: string): Promise<ServedFile> =>
  exportChain(store, shop, 'withdrawals', (data, after, limit) => data.readChain(shop, after, limit));
