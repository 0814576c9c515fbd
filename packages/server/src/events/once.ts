/** Under what the reminder of a case is noted, of which there is one. */
export const remindedOnce = (caseNumber: string): string => `send_back_reminded:${caseNumber}`;
