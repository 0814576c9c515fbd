import type { CountryCode } from 'libphonenumber-js/mobile';

/**
 * A telephone number as E.164, where a message can reach it; null for landlines and for what is no number.
 *
 * @param country where the order went, two letters: people leave the prefix out at home
 */
export const mobileNumber = async (phone: string, country: string): Promise<string | null> => {
  // 100 KB of what mobile numbers look like, for shops that send messages.
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/mobile');
  const parsed = parsePhoneNumberFromString(phone, country as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
};
