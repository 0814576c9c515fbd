import { restockedOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';

/** Puts units back into stock that were looked at and found in order, and tells of it once. */
export const restock = async (
  { store, inventory, clock }: Ports,
  shopId: string,
  caseNumber: string,
  actId: string,
): Promise<void> => {
  const found = await store.inShop(shopId, async (transaction) => {
    const file = await transaction.readCaseFile(shopId, caseNumber);
    const order = file && (await transaction.readOrder(file.orderId));
    const act = (await transaction.actsOf(caseNumber)).find(({ id }) => id === actId);
    if (!file || !order || act?.kind !== 'inspection') return null;
    const item = file.returnCase.items[act.position];
    const line = order.order.lines.find(({ id }) => id === item?.lineId);
    return line ? { seller: file.returnCase.seller.id, sku: line.sku, quantity: act.quantity } : null;
  });
  if (!found) return;
  const { seller, sku, quantity } = found;
  await inventory.restock?.(seller, actId, sku, quantity);
  await store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    if (!shop) return;
    await recordEvent(transaction, shop, clock.now(), {
      type: 'stock_returned',
      by: 'service',
      caseNumber,
      data: { act: actId, sku, quantity },
      once: restockedOnce(actId),
    });
  });
};

/** Gives up what was set aside for a case. */
export const release = async (
  { store, inventory }: Ports,
  shopId: string,
  caseNumber: string,
  sku: string,
): Promise<void> => {
  const file = await store.inShop(shopId, (transaction) => transaction.readCaseFile(shopId, caseNumber));
  if (file) await inventory.release?.(file.returnCase.seller.id, caseNumber, sku);
};
