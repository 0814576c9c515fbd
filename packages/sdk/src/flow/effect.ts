import type { LookupRequest, SubmissionRequest } from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';
import type { Access } from '../adapter/returns-adapter.js';

/** What the flow wants done; at most one at a time, a newer one replaces an older. */
export type Effect =
  | { readonly type: 'look_up'; readonly request: LookupRequest }
  | { readonly type: 'read_order'; readonly access: Access }
  | { readonly type: 'create_quote'; readonly access: Access; readonly selection: Selection }
  | { readonly type: 'submit'; readonly access: Access; readonly request: SubmissionRequest }
  | { readonly type: 'read_case'; readonly access: Access; readonly number: string }
  /** Drop whatever is under way. */
  | { readonly type: 'cancel' };
