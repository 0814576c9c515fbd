import type { CountryCode } from 'libphonenumber-js/mobile';
import type { OrderRecord } from '../order-record.js';

/**
 * The telephone number of an order as E.164, where a message can reach it; null where there is none, for landlines, and
 * for what is no number. The prefix that people leave out at home is that of the country where the order went.
 */
export const mobileNumberOf = async ({
  order: { country },
  customer: { phone },
}: Pick<OrderRecord, 'order' | 'customer'>): Promise<string | null> => {
  if (phone === undefined) return null;
  // 100 KB of what mobile numbers look like, for shops that send messages.
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/mobile');
  const parsed = parsePhoneNumberFromString(phone, country as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
};
