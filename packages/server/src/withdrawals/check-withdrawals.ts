import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';

/** Goes the way of a statement as far as one can without making one. Rejects where that fails. */
export const checkWithdrawals = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
): Promise<{ available: true; checkedAt: string }> => {
  await store.inShop(shop.id, (transaction) => transaction.lockChain(shop.id));
  return { available: true, checkedAt: clock.now().toISOString() };
};
