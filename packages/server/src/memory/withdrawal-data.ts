import type { WithdrawalData } from '../ports/store/withdrawal-data.js';
import type { Tables } from './open-tables.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** The chain of a shop's statements. Nothing here changes or removes one; see `privacy-data.ts`. */
export const withdrawalData = ({ withdrawals, chainAnchors }: Tables): Sync<WithdrawalData> => {
  const chainOf = (shop: string) =>
    sorted(
      withdrawals.select((row) => row.shop === shop),
      ({ position }) => [position],
    );
  return {
    lockChain(shop) {
      const last = chainOf(shop).at(-1);
      // All of it may have been taken away: what comes next follows from the anchor.
      const [anchor] = chainAnchors.select((row) => row.shop === shop && row.chain === 'withdrawals');
      const link = last ?? anchor;
      return link ? { position: link.position, hash: link.hash } : null;
    },

    insertWithdrawal: (withdrawal) => withdrawals.insert(withdrawal),

    findWithdrawal: (shop, id) => withdrawals.select((row) => row.shop === shop && row.id === id)[0] ?? null,

    readChain: (shop, afterPosition, limit) =>
      chainOf(shop)
        .filter(({ position }) => position > afterPosition)
        .slice(0, limit),
  };
};
