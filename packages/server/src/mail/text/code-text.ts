import type { Counted } from '../plural.js';

/** The mail with a one-time code, in one language. */
export interface CodeText {
  /** With the code in it: it is read in the notification. */
  readonly subject: (code: string) => string;
  readonly title: string;
  readonly opening: (order: string) => string;
  readonly minutes: Counted;
  /** @param minutes counted, such as "10 minutes" */
  readonly validFor: (minutes: string, until: string) => string;
  readonly nobodyAsks: string;
  readonly notYou: string;
}
