import type { OutgoingKind } from '@returns-portal/contract';

/** The mail about something that was sent to a customer, in one language. */
export interface OutgoingText {
  readonly subject: Readonly<Record<OutgoingKind, (number: string) => string>>;
  readonly title: Readonly<Record<OutgoingKind, string>>;
  readonly opening: Readonly<Record<OutgoingKind, (order: string) => string>>;
  /** What is sent for what came back. */
  readonly instead: (title: string) => string;
  readonly carrier: string;
  readonly tracking: string;
  /** Where neither is known. */
  readonly untracked: string;
  /** Of goods that were refused. */
  readonly refused: string;
}
