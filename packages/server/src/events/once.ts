/** Under what the reminder of a case is noted, of which there is one. */
export const remindedOnce = (caseNumber: string): string => `send_back_reminded:${caseNumber}`;

/** Under what it is noted that an offer was not answered in time. */
export const lapsedOnce = (offer: string): string => `counter_offer_lapsed:${offer}`;

/** Under what it is noted that a statement of withdrawal was received. */
export const declaredOnce = (withdrawal: string): string => `withdrawal_declared:${withdrawal}`;
