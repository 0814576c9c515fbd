/**
 * Of what customers can get a message on their telephone: what they act on, or wait for. Never of a statement of
 * withdrawal, whose acknowledgement has to be on a durable medium (Directive 2011/83/EU art. 11a(4)): the mail is.
 */
export const SMS_EVENTS = ['case_created', 'send_back_reminded', 'counter_offer_made', 'refund_paid'] as const;
export type SmsEvent = (typeof SMS_EVENTS)[number];

/** The event as one that there are messages for; null for others. */
export const smsEventOf = (type: string): SmsEvent | null => SMS_EVENTS.find((event) => event === type) ?? null;
