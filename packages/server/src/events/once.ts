/** Under what the reminder of a case is noted, of which there is one. */
export const remindedOnce = (caseNumber: string): string => `send_back_reminded:${caseNumber}`;

/** Under what it is noted that an offer was not answered in time. */
export const lapsedOnce = (offer: string): string => `counter_offer_lapsed:${offer}`;

/** Under what it is noted that a statement of withdrawal was received. */
export const declaredOnce = (withdrawal: string): string => `withdrawal_declared:${withdrawal}`;

/** Under what it is noted that units are back in stock, by the act that sent them there. */
export const restockedOnce = (act: string): string => `stock_returned:${act}`;

/** Under what it is noted that staff was reminded of something that is due. */
export const dueOnce = (caseNumber: string, kind: string, by: string, when: 'soon' | 'over'): string =>
  `due_reminded:${caseNumber}:${kind}:${by}:${when}`;

/** Under what it is noted that the customer of a case was asked how it went. */
export const feedbackOnce = (caseNumber: string): string => `feedback_asked:${caseNumber}`;
