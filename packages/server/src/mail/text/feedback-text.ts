import type { CaseKind } from '../case-kind.js';

/** The mail that asks, once, how it went, in one language. */
export interface FeedbackText {
  readonly subject: Readonly<Record<CaseKind, (number: string) => string>>;
  readonly title: string;
  readonly opening: Readonly<Record<CaseKind, (order: string) => string>>;
  readonly ask: string;
  /** Instead, where the shop has no page. */
  readonly askByReply: string;
  readonly button: string;
  readonly free: string;
}
