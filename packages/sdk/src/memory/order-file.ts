import type { CaseDetails, ReturnCase, StoredFile } from '@returns-portal/contract';
import type { FoundOrder } from '../local/local-adapter-options.js';

/** What gathers around a case. */
export type Trail = Pick<CaseDetails, 'shipments' | 'messages' | 'evidence' | 'feedback' | 'history'>;

/** One order with all that happened to it since the page was loaded. */
export interface OrderFile extends FoundOrder {
  readonly email: string;
  readonly returns: ReturnCase[];
  /** By the key under which they were made. */
  readonly numbers: Map<string, string>;
  /** By case number. */
  readonly trails: Map<string, Trail>;
  /** Uploaded and not yet evidence of a case. */
  readonly files: Map<string, StoredFile & { readonly path: string }>;
}
