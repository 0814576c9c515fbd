import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import { readRecord } from '../withdrawals/record.js';
import type { Correspondence } from './to-mail.js';
import { oneLine } from './typed-text.js';
import { withdrawalDeclinedLetter } from './withdrawal-declined-letter.js';

/** The letter about a decision of the shop goes to whoever made the statement, which may not be the order's customer. */
export const aboutDeclined = async (data: StoreTransaction, event: StoredEvent): Promise<Correspondence | null> => {
  const { withdrawal, lines } = event.data;
  if (typeof withdrawal !== 'string' || !Array.isArray(lines)) return null;
  const shop = await data.findShop(event.shop);
  const stored = await data.findWithdrawal(event.shop, withdrawal);
  const handling = await data.findHandling(event.shop, withdrawal);
  const order = handling?.orderId ? await data.readOrder(handling.orderId) : null;
  if (!shop || !stored || !handling || !order) return null;
  const record = readRecord(stored);
  const declined = handling.lines.filter(({ state, lineId }) => state === 'declined' && lines.includes(lineId));
  const { name, email } = record.statement;
  const customer = { name: oneLine(name), email };
  return {
    shop,
    customer,
    letter: withdrawalDeclinedLetter({
      customer,
      record,
      declined,
      orderNumber: order.order.number,
      hasOpened: handling.cases.length > 0,
    }),
  };
};
