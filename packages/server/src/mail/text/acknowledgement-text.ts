import type { ExactMoment } from '../exact-moment.js';

/** The acknowledgement of a statement of withdrawal, as a mail and as a file, in one language. */
export interface AcknowledgementText {
  readonly subject: (number: string) => string;
  readonly title: string;
  /** It tells of receipt, and of nothing else. */
  readonly opening: string;
  readonly numberLabel: string;
  readonly moment: (moment: ExactMoment) => string;
  readonly submitted: string;
  /** Instead, where a device kept the statement: two moments, and why there are two. */
  readonly confirmed: string;
  readonly received: string;
  readonly wasKept: string;
  readonly universal: (instant: string) => string;
  readonly statement: string;
  readonly details: string;
  readonly name: string;
  readonly contract: string;
  readonly email: string;
  readonly goods: string;
  readonly wholeContract: string;
  readonly ownWords: string;
  readonly controls: string;
  readonly quoted: (words: string) => string;
  readonly digest: string;
  readonly keep: string;
  readonly attached: string;
  /** ASCII. */
  readonly fileName: (number: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
}
