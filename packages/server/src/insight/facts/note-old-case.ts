import { findCase } from '../../cases/find-case.js';
import type { Ports } from '../../ports/ports.js';
import { noteFacts } from './note-facts.js';

/** Notes what figures are counted from of a return that an earlier release made. */
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
    await noteFacts(transaction, shop, await findCase(transaction, shop, { by: 'shop' }, caseNumber), clock.now());
  });
