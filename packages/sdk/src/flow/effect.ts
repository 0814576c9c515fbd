import type { LookupRequest, PointQuery, SlotQuery, SubmissionRequest } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import type { Access, CustomerAccess, VariantQuery } from '../adapter/returns-adapter.js';

/** What a step waits for; at most one at a time, a newer one replaces an older. */
export type Request =
  | { readonly type: 'sign_in' }
  | { readonly type: 'look_up'; readonly request: LookupRequest }
  | { readonly type: 'confirm_code'; readonly verification: string; readonly code: string }
  | { readonly type: 'list_orders'; readonly customer: CustomerAccess; readonly cursor: string | null }
  | { readonly type: 'open_order'; readonly customer: CustomerAccess; readonly number: string }
  | { readonly type: 'read_order'; readonly access: Access }
  | { readonly type: 'create_quote'; readonly access: Access; readonly selection: Selection }
  | { readonly type: 'submit'; readonly access: Access; readonly request: SubmissionRequest };

/** What goes on beside the step; a newer one replaces the older of the same kind about the same thing. */
export type Aside =
  | { readonly type: 'read_shop' }
  | { readonly type: 'list_variants'; readonly access: Access; readonly group: string; readonly query: VariantQuery }
  | { readonly type: 'list_points'; readonly access: Access; readonly query: PointQuery }
  | { readonly type: 'list_slots'; readonly access: Access; readonly query: SlotQuery }
  /** The code or label of a new case, which is made beside the submission. */
  | { readonly type: 'read_details'; readonly access: Access; readonly number: string }
  | { readonly type: 'upload'; readonly access: Access; readonly id: string; readonly file: Blob };

export type Effect =
  | Request
  | Aside
  /** Drop what the step waits for. */
  | { readonly type: 'cancel' }
  /** Drop everything that is under way. */
  | { readonly type: 'cancel_all' }
  | { readonly type: 'cancel_upload'; readonly id: string };

/** Asides with the same key replace each other. */
export const keyOf = (aside: Aside): string => {
  switch (aside.type) {
    case 'read_shop':
      return aside.type;
    case 'list_variants':
      return `${aside.type} ${aside.group}`;
    case 'read_details':
      return `${aside.type} ${aside.number}`;
    case 'upload':
      return `${aside.type} ${aside.id}`;
    default:
      return `${aside.type} ${aside.query.seller}`;
  }
};

export const isAside = (effect: Request | Aside): effect is Aside =>
  ['read_shop', 'list_variants', 'list_points', 'list_slots', 'read_details', 'upload'].includes(effect.type);
