import { findCase } from '../../cases/find-case.js';
import type { Ports } from '../../ports/ports.js';
import { noteStanding } from '../../desk/note-standing.js';

/** Notes how a return stands that an earlier release made, and what figures are counted from it. */
export const noteOldCase = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shopId: string,
  caseNumber: string,
): Promise<void> =>
  store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    if (!shop) return;
    const { file } = await findCase(transaction, shop, { by: 'shop' }, caseNumber);
    await transaction.lockOrder(file.orderId);
    await noteStanding(transaction, shop, caseNumber, clock.now());
  });
