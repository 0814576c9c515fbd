import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import type { FlowError } from '../flow/flow-error.js';
import type { WithdrawalEntry, WithdrawalKnown } from './draft.js';
import type { KeptWithdrawal } from './keep.js';

/** What the consumer saw when confirming; it goes into the record. */
export type WithdrawalShown = Pick<WithdrawalRequest, 'shown' | 'locale' | 'component' | 'timeZone'>;

/** What a person did, or the page came to know. An event that does not fit the step is ignored. */
export type WithdrawalEvent =
  | { readonly type: 'form.opened' }
  | { readonly type: 'form.closed' }
  | { readonly type: 'form.submitted'; readonly entry: WithdrawalEntry }
  /** Fills in what is still blank. */
  | { readonly type: 'known.given'; readonly known: WithdrawalKnown }
  /** From the review back to the form. */
  | { readonly type: 'review.left' }
  | ({ readonly type: 'review.confirmed' } & WithdrawalShown)
  /** Sends what is kept, now. */
  | { readonly type: 'sending.wanted' }
  /** Another statement, after a receipt. */
  | { readonly type: 'another.wanted' };

/** What time and network brought. */
export type WithdrawalResult =
  | { readonly type: 'kept.found'; readonly kept: readonly KeptWithdrawal[] }
  | { readonly type: 'kept.stored'; readonly id: string; readonly stored: boolean }
  | { readonly type: 'statement.received'; readonly receipt: WithdrawalReceipt }
  /** With an id for the statement in case the old one cannot be used. */
  | { readonly type: 'statement.failed'; readonly error: FlowError; readonly newId: string };

/** A confirmation with its moment and the statement's id. */
export type WithdrawalConfirmed = Extract<WithdrawalEvent, { type: 'review.confirmed' }> & {
  readonly id: string;
  readonly at: string;
};

export type WithdrawalInput =
  Exclude<WithdrawalEvent, { type: 'review.confirmed' }> | WithdrawalConfirmed | WithdrawalResult;
