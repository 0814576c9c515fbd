import type { OfferedItem } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';

/** Puts back into stock what waited for the customer's answer, where whoever looked at it said that it goes there. */
export const restockAccepted = async (
  transaction: StoreTransaction,
  shop: string,
  caseNumber: string,
  offered: readonly Pick<OfferedItem, 'position'>[],
): Promise<void> => {
  const acts = await transaction.actsOf(caseNumber);
  for (const { position } of offered) {
    const last = acts.findLast((act) => act.kind === 'inspection' && act.position === position);
    if (last?.kind !== 'inspection' || last.disposition !== 'restock') continue;
    await transaction.enqueue({ kind: 'return_stock', shop, caseNumber, of: { inspection: last.id } });
  }
};
