import type { SmsEvent } from '../sms-events.js';

/** What messages name. All of it is short. */
export interface SmsFacts {
  readonly shop: string;
  /** Of the return. */
  readonly number: string;
  /** The last day to send goods, or to answer, in few characters; null where there is none. */
  readonly day: string | null;
}

/**
 * The messages of one language, in whole sentences. They cost by the segment, so that they are short, and in French and
 * English without typographic characters: one alone would take away more than half of the room.
 */
export type SmsText = Readonly<Record<SmsEvent, (facts: SmsFacts) => string>> & {
  /** Before the address of the page. */
  readonly follow: string;
};
