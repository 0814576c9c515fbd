import type { Sentence } from '../sentence.js';

/** The mail about what was kept because withdrawn goods had lost value, in one language. */
export interface ValueDeductedText {
  readonly subject: (number: string) => string;
  readonly title: string;
  readonly opening: (order: string) => string;
  readonly amounts: (kept: string, paid: string) => string;
  readonly why: string;
  readonly law: string;
  readonly evidence: string;
  readonly refund: string;
  readonly total: (amount: string) => Sentence;
  readonly refundBy: (day: string) => Sentence;
  readonly object: string;
  readonly objectHow: string;
  readonly openCase: string;
}
