import type { Sentence } from '../sentence.js';

/** The mails about money that moved, in one language. */
export interface MoneyText {
  readonly refund: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly amount: string;
    readonly means: string;
    readonly original: string;
    readonly byHand: string;
    /** One of several payments of the order that were given back. */
    readonly onPayment: Readonly<Record<'payment' | 'gift_card', (amount: string) => string>>;
    readonly bank: string;
    readonly stillToCome: (amount: string) => Sentence;
    readonly done: string;
  };
  /** What the law adds to a refund that came late. */
  readonly surcharge: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly amount: string;
  };
  readonly credit: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly code: string;
    readonly worth: (amount: string) => Sentence;
    readonly bonus: (amount: string) => string;
    readonly use: string;
    readonly keep: string;
  };
  readonly payment: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly amount: string;
    readonly next: string;
  };
  readonly date: string;
  readonly reference: string;
}
