import type { CaseKind } from '../case-kind.js';
import type { Sentence } from '../sentence.js';

/** A mail to the shop about what came of its offer. */
interface OutcomeText {
  /** Names nobody: subjects are seen by whoever looks over a shoulder. */
  readonly subject: (number: string) => string;
  readonly title: string;
  readonly opening: (name: string, order: string) => string;
  readonly next: string;
}

/** The mails about an offer to accept goods only in part, in one language. */
export interface CounterOfferText {
  readonly toCustomer: {
    readonly subject: (number: string) => string;
    readonly title: string;
    /** Nothing is offered over a withdrawal. */
    readonly opening: Readonly<Record<Exclude<CaseKind, 'withdrawal'>, (order: string) => string>>;
    readonly amounts: (amount: string, instead: string) => string;
    readonly why: string;
    readonly answer: string;
    readonly answerBy: (day: string) => Sentence;
    readonly onThePage: string;
    /** Instead, where the shop has no page. */
    readonly byReply: string;
    readonly openOffer: string;
    /** Nobody has to accept, and silence is no consent. */
    readonly free: string;
  };
  readonly toShop: Readonly<Record<'accepted' | 'declined' | 'lapsed', OutcomeText>>;
}
