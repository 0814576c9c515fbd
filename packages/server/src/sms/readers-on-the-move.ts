import type { StoreTransaction } from '../ports/return-store.js';
import type { NewDelivery, StoredEvent } from '../ports/store/event-data.js';
import type { Shop } from '../shop.js';
import { mobileNumberOf } from './mobile-number.js';
import { smsEventOf } from './sms-events.js';

const CUSTOMER = [{ channel: 'sms', recipient: 'customer' }] as const;

/**
 * Who gets a message on their telephone about what happened, beside the mail: the customer, where the shop sends any
 * about it and the order has a mobile number.
 */
export const readersOnTheMove = async (
  data: Pick<StoreTransaction, 'readCaseFile' | 'readOrder'>,
  { id, sms }: Pick<Shop, 'id' | 'sms'>,
  { type, caseNumber }: Pick<StoredEvent, 'type' | 'caseNumber'>,
): Promise<readonly Pick<NewDelivery, 'channel' | 'recipient'>[]> => {
  const event = smsEventOf(type);
  if (!sms || event === null || caseNumber === null || sms.events?.includes(event) === false) return [];
  const file = await data.readCaseFile(id, caseNumber);
  const order = file && (await data.readOrder(file.orderId));
  return order && (await mobileNumberOf(order)) !== null ? CUSTOMER : [];
};
