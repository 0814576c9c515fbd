import type { OrderView, Quote, ReturnCase, Submission } from '@returns-portal/contract';
import type { Access } from '../adapter/returns-adapter.js';
import type { ReturnsErrorCode } from '../errors/returns-error.js';
import { emptyDraft, type Draft } from './draft.js';
import type { FieldProblem } from './problems.js';

/** What a failed request left behind; `params` as in ReturnsError. */
export interface FlowError {
  readonly code: ReturnsErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the step waits for the back end. */
export type Progress =
  { readonly kind: 'idle' } | { readonly kind: 'pending' } | { readonly kind: 'failed'; readonly error: FlowError };

/** Something that changed under the customer's hands and that they should be told. */
export type Notice =
  /** Units are gone that they had chosen; the order was read again and the choice made to fit. */
  | { readonly code: 'units_gone' }
  /** The policy no longer allows what was chosen. */
  | { readonly code: 'selection_refused' }
  /** The quote was made anew; the amounts before, in minor units. */
  | { readonly code: 'quote_renewed'; readonly refundBefore: number; readonly creditBefore: number }
  /** The session ran out; what was chosen is kept for when they are back. */
  | { readonly code: 'session_expired' };

interface Step {
  readonly progress: Progress;
  readonly notice: Notice | null;
  /** Shown from the first attempt to leave the step until they are mended. */
  readonly problems: readonly FieldProblem[];
}

export interface LookupState extends Step {
  readonly step: 'lookup';
  readonly number: string;
  readonly email: string;
  /** A return that was in the making when the session ran out. */
  readonly kept: { readonly orderNumber: string; readonly draft: Draft } | null;
}

interface WithOrder extends Step {
  readonly access: Access;
  readonly order: OrderView;
  readonly draft: Draft;
}

export interface ItemsState extends WithOrder {
  readonly step: 'items';
}

export interface DetailsState extends WithOrder {
  readonly step: 'details';
}

export interface MethodState extends WithOrder {
  readonly step: 'method';
}

export interface ReviewState extends WithOrder {
  readonly step: 'review';
  readonly quote: Quote;
}

export interface DoneState extends Step {
  readonly step: 'done';
  readonly access: Access;
  readonly order: OrderView;
  readonly submission: Submission;
}

export interface CaseState extends Step {
  readonly step: 'case';
  readonly access: Access;
  readonly order: OrderView;
  readonly returnCase: ReturnCase;
}

/** One variant a step; a step sees only what exists by then. */
export type FlowState = LookupState | ItemsState | DetailsState | MethodState | ReviewState | DoneState | CaseState;

export type StepName = FlowState['step'];

export const idle: Progress = { kind: 'idle' };
export const pending: Progress = { kind: 'pending' };

/** What every step begins with. */
export const fresh: Step = { progress: idle, notice: null, problems: [] };

export const initialState: LookupState = { ...fresh, step: 'lookup', number: '', email: '', kept: null };

export const beginItems = (access: Access, order: OrderView, draft: Draft = emptyDraft): ItemsState => ({
  ...fresh,
  step: 'items',
  access,
  order,
  draft,
});
