import type { Settlement } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { DeskChange } from './change-desk.js';
import { saveCase } from './save-case.js';

/** Stores what money that has arrived settles, and tells of it. */
export const afterMoney = async (
  shop: StoredShop,
  at: Pick<DeskChange, 'transaction' | 'desk' | 'now'>,
  type: 'refund_paid' | 'credit_issued' | 'difference_paid',
  settlement: Pick<Settlement, 'kind' | 'amount'> & Partial<Pick<Settlement, 'id'>>,
  by: 'shop' | 'service' = 'shop',
): Promise<void> => {
  const { transaction, desk, now } = at;
  const { returnCase } = desk.file;
  const items = await saveCase(at, returnCase);
  const { id = null, kind, amount } = settlement;
  await recordEvent(transaction, shop, now, {
    type,
    by,
    caseNumber: returnCase.number,
    data: { settlement: id, kind, amount, items },
  });
};
