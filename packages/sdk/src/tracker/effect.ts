import type { EvidenceFile } from './event.js';

/** What the tracker wants done. */
export type TrackerEffect =
  | { readonly task: 'refresh' }
  | { readonly task: 'cancel' }
  | { readonly task: 'add_shipment'; readonly carrier?: string; readonly trackingNumber: string }
  | { readonly task: 'add_message'; readonly id: string; readonly text: string }
  | { readonly task: 'add_evidence'; readonly files: readonly EvidenceFile[] }
  | { readonly task: 'answer_offer'; readonly offer: string; readonly accept: boolean }
  | { readonly task: 'give_feedback'; readonly rating: number; readonly comment?: string };
