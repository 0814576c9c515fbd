import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** As numbers of orders and returns are stored and compared: people type spaces and either case. */
export const normaliseNumber = (number: string): string => number.trim().toUpperCase();

/** As addresses are compared. The part before the @ could be case-sensitive by the letter; in no mailbox it is. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

/** `sw1a 1aa`, `SW1A1AA` and `SW1A-1AA` are one. */
export const normalisePostcode = (postcode: string): string => postcode.replace(/[\s-]+/g, '').toUpperCase();

const digitsOf = (phone: string): string => phone.replace(/\D+/g, '');

/**
 * As telephone numbers are stored: with the country's prefix, which people leave out at home.
 *
 * @param country where the order went, two letters
 */
export const normalisePhone = (phone: string, country: string): string =>
  parsePhoneNumberFromString(phone, country as CountryCode)?.number ?? phone;

/** A telephone number as it was typed, like one that is stored: the prefix that was left out is the stored one's. */
export const normalisePhoneLike = (phone: string, stored: string): string => {
  const defaultCallingCode = parsePhoneNumberFromString(stored)?.countryCallingCode;
  // As it is dialled abroad from all of Europe.
  const written = phone.trim().replace(/^00/, '+');
  const parsed = parsePhoneNumberFromString(written, defaultCallingCode === undefined ? {} : { defaultCallingCode });
  return digitsOf(parsed?.number ?? written);
};
