import type { CaseAction, CaseDetails, ShopView } from '@returns-portal/contract';
import type { FlowError } from '../flow/flow-error.js';
import type { TrackerTask } from './state.js';

/** A photo or document to show: one that was uploaded, or one that is to be. */
export type EvidenceFile = { readonly lineId: string | null } & ({ readonly id: string } | { readonly file: Blob });

/** What a person did. An event that does not fit the state is ignored, so that a double press sends once. */
export type TrackerEvent =
  /** Reads the case again; also the way on after it could not be read. */
  | { readonly type: 'refreshed' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'shipment.added'; readonly carrier?: string; readonly trackingNumber: string }
  /** Without an id it gets one. */
  | { readonly type: 'message.sent'; readonly id?: string; readonly text: string }
  | { readonly type: 'evidence.added'; readonly files: readonly EvidenceFile[] }
  | { readonly type: 'offer.answered'; readonly offer: string; readonly accept: boolean }
  | { readonly type: 'feedback.given'; readonly rating: number; readonly comment?: string };

/** What a request brought. */
export type TrackerResult =
  | { readonly type: 'case.read'; readonly details: CaseDetails; readonly contact: ShopView['contact'] | null }
  | { readonly type: 'case.changed'; readonly action: CaseAction; readonly details: CaseDetails }
  | { readonly type: 'task.failed'; readonly task: TrackerTask; readonly error: FlowError };
