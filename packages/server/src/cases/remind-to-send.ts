import type { ReturnCase } from '@returns-portal/contract';
import { remindedOnce } from '../events/once.js';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';

/** Whether something is still to be sent, whatever else of the case waits for an answer. */
const waitsForGoods = ({ status, items }: ReturnCase): boolean =>
  status !== 'cancelled' &&
  status !== 'expired' &&
  items.some(({ goods, sendBackBy }) => goods === 'approved' && sendBackBy !== null);

/** Tells the customer, once, that the last day to send goods is near. */
export const remindToSend = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shopId: string,
  caseNumber: string,
): Promise<void> => {
  await store.inShop(shopId, async (transaction) => {
    const shop = await transaction.findShop(shopId);
    const file = await transaction.readCaseFile(shopId, caseNumber);
    if (!shop || !file || !waitsForGoods(file.returnCase)) return;
    const once = remindedOnce(caseNumber);
    await recordEvent(transaction, shop, clock.now(), { type: 'send_back_reminded', by: 'service', caseNumber, once });
  });
};
