import type {
  CaseDetails,
  LookupRequest,
  OrderList,
  OrderView,
  Quote,
  ShopView,
  Submission,
  SubmissionRequest,
} from '@returns-portal/contract';
import type { SelectionProblem } from '@returns-portal/policy';
import type { Access, CustomerAccess } from '../adapter/returns-adapter.js';
import type { Asides } from './asides.js';
import type { Contact } from './contact.js';
import type { Draft } from './draft/draft.js';
import type { FlowError } from './flow-error.js';
import type { FieldProblem } from './problems.js';

/** Whether the step waits for the back end. */
export type Progress =
  { readonly kind: 'idle' } | { readonly kind: 'pending' } | { readonly kind: 'failed'; readonly error: FlowError };

/** Something that changed under the customer's hands and that they should be told. */
export type Notice =
  /** Units are gone that they had chosen; the order was read again and the choice made to fit. */
  | { readonly code: 'units_gone' }
  /** The policy no longer allows what was chosen, or never did in this combination. */
  | { readonly code: 'selection_refused'; readonly problems: readonly SelectionProblem[] }
  /** What was wanted in exchange is sold out. */
  | { readonly code: 'exchange_gone' }
  /** The chosen point or pickup is no longer to be had. */
  | { readonly code: 'hand_over_gone' }
  /** Photos were not kept by the shop; they have to be added again. */
  | { readonly code: 'files_gone' }
  /** The quote was made anew; the amounts before, in minor units. */
  | { readonly code: 'quote_renewed'; readonly refundBefore: number; readonly creditBefore: number }
  /** The session ran out; what was chosen is kept for when they are back. */
  | { readonly code: 'session_expired' }
  /** The one-time code was tried too often or too late. */
  | { readonly code: 'code_over' }
  /** A return in the making was found on this device and taken up again. */
  | { readonly code: 'draft_restored' };

/** A return in the making, to be taken up when its order is open again. */
export interface KeptDraft {
  readonly orderNumber: string;
  readonly draft: Draft;
  /** Why it was kept: `session_expired` was said already, a reload is worth a word. */
  readonly from: 'session' | 'reload';
}

interface Step {
  /** What is known of the shop; null as long as, or where, it is not. */
  readonly shop: ShopView | null;
  readonly progress: Progress;
  readonly notice: Notice | null;
  /** Shown from the first attempt to leave the step until they are mended. */
  readonly problems: readonly FieldProblem[];
}

export interface LookupState extends Step {
  readonly step: 'lookup';
  readonly number: string;
  readonly contact: Contact;
  /** What was last asked of the back end. */
  readonly request: LookupRequest | null;
  /** The page is being asked who is signed in. */
  readonly signingIn: boolean;
  readonly kept: KeptDraft | null;
}

/** A code was sent to the order's mail address and is waited for. */
export interface VerifyState extends Step {
  readonly step: 'verify';
  readonly request: LookupRequest;
  readonly verification: string;
  /** ISO instant. */
  readonly expiresAt: string;
  /** Whether a further code was sent, since somebody asked for it. */
  readonly again: boolean;
  readonly kept: KeptDraft | null;
}

/** The orders of a customer who is signed in at the shop. */
export interface OrdersState extends Step {
  readonly step: 'orders';
  readonly customer: CustomerAccess;
  readonly orders: OrderList['orders'];
  /** The cursor of the next page, if there is one. */
  readonly next: string | null;
  readonly kept: KeptDraft | null;
}

interface WithOrder extends Step {
  readonly access: Access;
  readonly order: OrderView;
  /** How the customer came in: signed in at the shop, or null. */
  readonly customer: CustomerAccess | null;
}

interface InTheMaking extends WithOrder {
  readonly draft: Draft;
  readonly asides: Asides;
  /** The review was seen: leaving a step leads back to it. */
  readonly revisiting: boolean;
}

export interface ItemsState extends InTheMaking {
  readonly step: 'items';
}

export interface DetailsState extends InTheMaking {
  readonly step: 'details';
}

export interface MethodState extends InTheMaking {
  readonly step: 'method';
}

export interface ReviewState extends InTheMaking {
  readonly step: 'review';
  readonly quote: Quote;
  /** What was sent of this quote; it may be stored, whatever came back. */
  readonly sent: SubmissionRequest | null;
}

export interface DoneState extends WithOrder {
  readonly step: 'done';
  readonly submission: Submission;
  /** What there is to hand over and to print, by case number; it comes a moment after the submission. */
  readonly details: Readonly<Record<string, CaseDetails>>;
}

/** One case is followed; `createTracker` has what there is to know and to do. */
export interface CaseState extends WithOrder {
  readonly step: 'case';
  readonly number: string;
}

/** One variant a step; a step sees only what exists by then. */
export type FlowState =
  | LookupState
  | VerifyState
  | OrdersState
  | ItemsState
  | DetailsState
  | MethodState
  | ReviewState
  | DoneState
  | CaseState;

export type StepName = FlowState['step'];
export type MakingState = ItemsState | DetailsState | MethodState | ReviewState;

export const isInTheMaking = (state: FlowState): state is MakingState => 'draft' in state;
