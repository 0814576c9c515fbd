import type { ExceptionCode } from '@returns-portal/policy';
import type { Sentence } from '../sentence.js';

/** The mail about what a shop does not take back after a withdrawal was stated, in one language. */
export interface WithdrawalDeclinedText {
  readonly subject: (number: string) => string;
  readonly title: string;
  /** Someone may not know that this is about them: it says when it was stated, and about which order. */
  readonly opening: (moment: string, order: string) => Sentence;
  readonly reference: string;
  readonly because: {
    readonly periodOver: (day: string) => string;
    readonly excepted: Readonly<Record<ExceptionCode, string>>;
    readonly unclear: string;
    /** For what has no words of its own: the shop's follow. */
    readonly other: string;
  };
  readonly shopSays: string;
  /** Where other goods of the same statement go their way. */
  readonly restStands: string;
  readonly next: string;
  readonly guarantee: string;
  readonly object: string;
}
