/** As numbers of orders and returns are stored and compared: people type spaces and either case. */
export const normaliseNumber = (number: string): string => number.trim().toUpperCase();

/** As addresses are compared. The part before the @ could be case-sensitive by the letter; in no mailbox it is. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();
