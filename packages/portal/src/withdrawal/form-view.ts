import type { WithdrawalDraft, WithdrawalField } from '@returns-portal/sdk';

/** What the form shows. What went wrong, and what only some need, comes with the rest. */
export interface FormView {
  readonly draft: Pick<WithdrawalDraft, 'name' | 'contract' | 'email' | 'text'>;
  /** The three fields as something to confirm, where the page knows all of them. */
  readonly summary: boolean;
  /** What is wrong with a field, to stand below it with the id `<field>-mistake`. */
  readonly mistakes: Readonly<Partial<Record<WithdrawalField, unknown>>>;
  /** Above the fields: several mistakes, or what failed. */
  readonly notice: unknown;
  /** The orders of whoever is signed in, to choose from. */
  readonly orders: unknown;
  /** The choice of a part, where the page knows the goods; it has its room before it is there. */
  readonly part: unknown;
  readonly pending: boolean;
  /** Whether it can be closed again: not on a page of its own. */
  readonly closable: boolean;
}
