import type { CaseKind, HandOver } from '../case-kind.js';
import type { Sentence } from '../sentence.js';

/** The mails about a case that ends early, cancelled or because nothing came, in one language. */
export interface EndingText {
  readonly cancelled: {
    readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
    readonly title: Readonly<Record<CaseKind, string>>;
    readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
    /**
     * A withdrawal has ended the contract (Directive 2011/83/EU art. 12), so that to take it back needs both sides: the
     * customer wishes it, and the trader agrees.
     */
    readonly byAgreement: string;
    /** The same, where only some of the goods were withdrawn from. */
    readonly byAgreementForSome: string;
    /** Marks those. */
    readonly withdrawn: string;
    readonly goods: string;
    readonly keep: string;
    readonly alreadySent: string;
    readonly again: Readonly<Record<CaseKind, string>>;
    readonly notYou: string;
  };
  readonly expired: {
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (order: string) => string;
    readonly wasPossibleUntil: Readonly<Record<HandOver, (day: string) => Sentence>>;
    readonly onTheWay: string;
    readonly again: string;
    /** What expires is the shop's own promise: the law's do not. */
    readonly lawStands: string;
  };
  /** What does not follow any more. A withdrawal's is part of the agreement. */
  readonly nothingFollows: Readonly<Record<Exclude<CaseKind, 'withdrawal'>, string>>;
}
