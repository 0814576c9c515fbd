import type { WithdrawalReceipt, WithdrawalStatement } from '@returns-portal/contract';
import type { FlowError } from '../flow/flow-error.js';
import type { WithdrawalProblem } from './check-draft.js';
import type { WithdrawalDraft } from './draft.js';
import type { KeptWithdrawal } from './keep.js';

/** Where a confirmed statement is until the service has it: `memory` does not survive the page. */
export type WithdrawalStorage = 'device' | 'memory';

/** What is sent, and what came of it so far. */
export interface Outbox {
  readonly kept: KeptWithdrawal;
  readonly storage: WithdrawalStorage;
  /** How often it was sent in vain. */
  readonly failures: number;
  /** It has got another id already; a second one is not made. */
  readonly renewed: boolean;
  /** Statements that were kept before and wait for their turn. */
  readonly waiting: readonly KeptWithdrawal[];
  /** What was acknowledged meanwhile. */
  readonly earlier: readonly WithdrawalReceipt[];
}

interface Common {
  readonly draft: WithdrawalDraft;
}

/** Only the entry control is there. */
export interface WithdrawalClosed extends Common {
  readonly step: 'closed';
}

export interface WithdrawalForm extends Common {
  readonly step: 'form';
  readonly problems: readonly WithdrawalProblem[];
  /** The service did not take what was sent: ours to mend, and nothing that was said is lost. */
  readonly failure: FlowError | null;
  /** The statement that was not taken: kept until another one stands in its place. */
  readonly replaces: string | null;
}

/** The statement as it will be sent. Nothing has been sent yet. */
export interface WithdrawalReview extends Common {
  readonly step: 'review';
  readonly statement: WithdrawalStatement;
  readonly replaces: string | null;
}

export interface WithdrawalSending extends Common {
  readonly step: 'sending';
  readonly outbox: Outbox;
}

/** Confirmed, and not yet with the service: it is sent again by and by, whatever the page does. */
export interface WithdrawalKept extends Common {
  readonly step: 'kept';
  readonly outbox: Outbox;
  /** Why it was not sent; null where it comes from an earlier page and is tried for the first time. */
  readonly error: FlowError | null;
  readonly sending: boolean;
}

export interface WithdrawalReceived extends Common {
  readonly step: 'receipt';
  readonly receipt: WithdrawalReceipt;
  readonly earlier: readonly WithdrawalReceipt[];
}

/** A statement of withdrawal on its way: one variant a step. */
export type WithdrawalState =
  WithdrawalClosed | WithdrawalForm | WithdrawalReview | WithdrawalSending | WithdrawalKept | WithdrawalReceived;
