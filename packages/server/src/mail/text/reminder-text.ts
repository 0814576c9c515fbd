import type { HandOver } from '../case-kind.js';

/** The mail that reminds of the last day, in one language. */
export interface ReminderText {
  readonly subject: Readonly<Record<HandOver, (day: string, number: string) => string>>;
  readonly title: Readonly<Record<HandOver, string>>;
  readonly opening: Readonly<Record<HandOver, (order: string) => string>>;
  readonly next: string;
  /** Only of what the shop grants: a withdrawal and a claim on the guarantee do not end with a day that was missed. */
  readonly afterwards: string;
  readonly done: Readonly<Record<HandOver, string>>;
  readonly tracking: string;
  /** Instead, where the shop has a page on which it can be added. */
  readonly trackingOnPage: string;
}
