import type { OutcomeKind } from '@returns-portal/policy';
import type { Counted } from '../plural.js';
import type { Sentence } from '../sentence.js';

/** What the customer has done, taken as a whole: a withdrawal is called that, and so is a claim on the guarantee. */
export type CaseKind = 'return' | 'withdrawal' | 'claim';

/** What becomes of an item. */
export type ItemOutcome = 'withdrawal' | OutcomeKind;

/** How goods change hands, as far as the wording depends on it. */
export type HandOver = 'send' | 'bring' | 'collect';

export interface MomentParts {
  readonly day: string;
  /** Two digits. */
  readonly hour: string;
  readonly minute: string;
  readonly zone: string;
}

/** Every sentence of the confirmation mail in one language. */
export interface ConfirmationText {
  /** BCP 47, for dates and amounts. */
  readonly formats: string;
  readonly currencyDisplay: 'symbol' | 'narrowSymbol';
  readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
  readonly title: Readonly<Record<CaseKind, string>>;
  readonly greeting: (name: string) => string;
  readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
  readonly soldBy: (seller: string) => string;
  readonly numberLabel: Readonly<Record<CaseKind, string>>;
  readonly withdrawalReceived: (moment: string) => Sentence;
  readonly moment: (parts: MomentParts) => string;
  readonly items: Counted;
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
  readonly handOverBy: Readonly<Record<HandOver, (day: string) => Sentence>>;
  readonly method: (label: string) => string;
  readonly waitFirst: string;
  readonly nothingToSend: string;
  readonly waitForSome: string;
  readonly follow: string;
  readonly questions: string;
}
