import type { Locale } from '@returns-portal/policy';

/** A short message for a customer's telephone. */
export interface SmsMessage {
  /** Stays the same when a job is run again, so that whoever sends it can drop the second one. */
  readonly id: string;
  /** The shop that it is from. */
  readonly shop: string;
  /** A mobile number by E.164, such as `+33612345678`. */
  readonly to: string;
  /** At most two segments, as `countSegments` counts them. */
  readonly text: string;
  readonly locale: Locale;
}

export interface Sms {
  /** Rejects when the message was not taken; the job that sends it then tries again later. */
  send(message: SmsMessage): Promise<void>;
}
