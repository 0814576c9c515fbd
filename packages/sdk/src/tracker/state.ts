import type { CaseAction, CaseDetails, ShopView } from '@returns-portal/contract';
import type { FlowError } from '../flow/flow-error.js';
import type { Progress } from '../flow/state.js';

/** What can be under way: something that the customer does, or reading the case again. */
export type TrackerTask = CaseAction | 'refresh';

export type TrackerNotice =
  /** It has been done; the details show it. */
  | { readonly code: 'done'; readonly action: CaseAction }
  /** The case was past that. It was read again, and what can be done now is shown. */
  | { readonly code: 'past'; readonly action: CaseAction };

export interface TrackerReady {
  readonly kind: 'ready';
  /** `actions` holds only what the adapter can do too. */
  readonly details: CaseDetails;
  /** How to reach the shop; null where the adapter does not say. */
  readonly contact: ShopView['contact'] | null;
  readonly progress: Readonly<Record<TrackerTask, Progress>>;
  readonly notice: TrackerNotice | null;
  /** A message that did not get through: sent again in the same words, it keeps its id. */
  readonly unsent: { readonly id: string; readonly text: string } | null;
}

/** A followed case. */
export type TrackerState =
  { readonly kind: 'loading' } | TrackerReady | { readonly kind: 'failed'; readonly error: FlowError };

const idle: Progress = { kind: 'idle' };

export const nothingUnderWay: TrackerReady['progress'] = {
  refresh: idle,
  answer_offer: idle,
  cancel: idle,
  add_shipment: idle,
  add_message: idle,
  add_evidence: idle,
  give_feedback: idle,
};
