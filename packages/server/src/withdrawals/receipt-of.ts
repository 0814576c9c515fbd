import type { WithdrawalReceipt } from '@returns-portal/contract';
import { signLink } from '../access/signed-link.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';
import { readRecord } from './record.js';

/** What is answered to a statement: all of it follows from the record, but for how long the links open. */
export const receiptOf = async (shop: StoredShop, stored: StoredWithdrawal, now: Date): Promise<WithdrawalReceipt> => {
  const { id, hash } = stored;
  const { number, receivedAt, confirmedAt, timeZone, locale, statement, shown } = readRecord(stored);
  const link = (format: string) => signLink(shop, { route: 'readWithdrawalReceipt', withdrawal: id, format }, now);
  return {
    id,
    number,
    receivedAt,
    confirmedAt,
    timeZone,
    locale,
    statement,
    text: shown.text,
    hash,
    receipts: { pdf: await link('pdf'), text: await link('txt') },
  };
};
