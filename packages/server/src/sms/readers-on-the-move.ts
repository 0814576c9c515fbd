import type { StoreTransaction } from '../ports/return-store.js';
import type { NewDelivery, StoredEvent } from '../ports/store/event-data.js';
import type { Shop } from '../shop.js';
import { mobileNumberOf } from './mobile-number.js';
import { smsEventOf } from './sms-events.js';
import { untilMorning } from './until-morning.js';

/** Who is to hear of an event. */
export interface Reader extends Pick<NewDelivery, 'channel' | 'recipient'> {
  /** Seconds by which it is put off. */
  readonly after?: number;
}

/**
 * Who gets a message on their telephone about what happened, beside the mail: the customer, where the shop sends any
 * about it and the order has a mobile number. At night it waits for the morning, unless they are awake themselves.
 */
export const readersOnTheMove = async (
  data: Pick<StoreTransaction, 'readCaseFile' | 'readOrder'>,
  { id, sms }: Pick<Shop, 'id' | 'sms'>,
  { type, caseNumber, by, at }: Pick<StoredEvent, 'type' | 'caseNumber' | 'by' | 'at'>,
): Promise<readonly Reader[]> => {
  const event = smsEventOf(type);
  if (!sms || event === null || caseNumber === null || sms.events?.includes(event) === false) return [];
  const file = await data.readCaseFile(id, caseNumber);
  const order = file && (await data.readOrder(file.orderId));
  if (!order || (await mobileNumberOf(order)) === null) return [];
  const after = by === 'customer' ? 0 : untilMorning(at, file.returnCase.timeZone);
  return [{ channel: 'sms', recipient: 'customer', after }];
};
