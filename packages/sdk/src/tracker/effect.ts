import type { FeedbackRequest, MessageRequest, ShipmentRequest } from '@returns-portal/contract';
import type { EvidenceFile } from './event.js';

/** What the tracker wants done. */
export type TrackerEffect =
  | { readonly task: 'refresh' }
  | { readonly task: 'cancel' }
  | { readonly task: 'add_shipment'; readonly request: ShipmentRequest }
  | { readonly task: 'add_message'; readonly request: MessageRequest }
  | { readonly task: 'add_evidence'; readonly files: readonly EvidenceFile[] }
  | { readonly task: 'answer_offer'; readonly offer: string; readonly accept: boolean }
  | { readonly task: 'give_feedback'; readonly request: FeedbackRequest };
