import type { CaseKind } from '../case-kind.js';

/** The mails that bring a message to its reader, in one language. */
export interface MessageText {
  readonly toCustomer: {
    readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
    readonly title: (shop: string) => string;
    readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
    readonly replyByMail: string;
    /** Instead, where the shop has a page on which messages are shown. */
    readonly replyByMailOrPage: string;
  };
  readonly toShop: {
    /** Names nobody: subjects are seen by whoever looks over a shoulder. */
    readonly subject: (number: string) => string;
    readonly title: string;
    readonly opening: (name: string, order: string) => string;
    readonly replyGoesTo: string;
  };
}
