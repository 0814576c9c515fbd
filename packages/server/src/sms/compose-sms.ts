import type { Ports } from '../ports/ports.js';
import type { SmsMessage } from '../ports/sms.js';
import type { StoredDelivery } from '../ports/store/event-data.js';
import { mobileNumberOf } from './mobile-number.js';
import { smsEventOf } from './sms-events.js';
import { writeSms } from './write-sms.js';

/** The message about an event; null when there is nobody it could go to, or nothing to say any more. */
export const composeSms = async (
  { store }: Pick<Ports, 'store'>,
  { id, shop, event: { type, caseNumber, data: about } }: StoredDelivery,
): Promise<SmsMessage | null> => {
  const event = smsEventOf(type);
  if (event === null || caseNumber === null) return null;
  const { file, order, offer } = await store.inShop(shop, async (data) => {
    const found = await data.readCaseFile(shop, caseNumber);
    return {
      file: found,
      order: found && (await data.readOrder(found.orderId)),
      offer: typeof about['offer'] === 'string' ? await data.findCounterOffer(caseNumber, about['offer']) : null,
    };
  });
  if (!file || !order) return null;
  const to = await mobileNumberOf(order);
  const text = writeSms(event, file, offer);
  return to === null || text === null ? null : { id, shop, to, text, locale: file.locale };
};
