import type {
  Lookup,
  LookupRequest,
  OrderView,
  Quote,
  ReturnCase,
  Submission,
  SubmissionRequest,
} from '@returns-portal/contract';
import type { Selection } from '@returns-portal/policy';

/** What a look-up gave: the right to work with one order for a short time. Keep it in memory only. */
export interface Access {
  readonly token: string;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface SubmitOptions extends CallOptions {
  /** Names this submission: repeating a call with the same key never makes a second case. Default: the quote's id. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Everything that the flow needs of a merchant's back end. Every method rejects with a `ReturnsError`, or with
 * the signal's reason when it was aborted.
 */
export interface ReturnsAdapter {
  /** Finds an order, or the order of a return. Unknown number and wrong e-mail give the same `order_not_found`. */
  lookUpOrder(request: LookupRequest, options?: CallOptions): Promise<Lookup>;
  /** The order again, with today's verdicts and what has gone back meanwhile. */
  readOrder(access: Access, options?: CallOptions): Promise<OrderView>;
  /** Works out what would come back. The amounts are the back end's; the caller sends none. */
  createQuote(access: Access, selection: Selection, options?: CallOptions): Promise<Quote>;
  /** Accepts a quote. Safe to repeat. */
  submitReturn(access: Access, request: SubmissionRequest, options?: SubmitOptions): Promise<Submission>;
  readCase(access: Access, number: string, options?: CallOptions): Promise<ReturnCase>;
}
