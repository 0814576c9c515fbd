import type { OutcomeKind } from '@returns-portal/policy';
import type { CaseKind } from '../case-kind.js';
import type { Sentence } from '../sentence.js';

/** What becomes of an item. */
export type ItemOutcome = 'withdrawal' | OutcomeKind;

/** The mail that confirms what was submitted, in one language. */
export interface ConfirmationText {
  readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
  readonly title: Readonly<Record<CaseKind, string>>;
  readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
  readonly withdrawalReceived: (moment: string) => Sentence;
  readonly outcome: Readonly<Record<ItemOutcome, string>>;
  readonly awaitsAnswer: string;
  readonly amounts: string;
  readonly refund: (amount: string) => Sentence;
  readonly credit: (amount: string) => Sentence;
  /** What the customer has to pay, because what was chosen in exchange costs more. */
  readonly owed: (amount: string) => Sentence;
  /** When all that is refunded was withdrawn from. */
  readonly refundBy: (day: string) => Sentence;
  /** When only a part of it was. */
  readonly refundWithdrawnBy: (day: string) => Sentence;
  /** Directive 2011/83/EU art. 13(3): the trader may wait for the goods or for proof that they were sent. */
  readonly withheld: string;
  readonly afterReceipt: string;
  /** Instead, where the goods stay with the customer. */
  readonly withoutParcel: string;
  readonly afterReview: string;
  readonly next: string;
  readonly waitFirst: string;
  readonly nothingToSend: string;
}
