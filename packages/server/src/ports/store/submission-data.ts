import type { PickupSlot, Point, Quote, Submission } from '@returns-portal/contract';
import type { Locale } from '@returns-portal/policy';

export interface StoredSubmission {
  readonly quoteId: string;
  readonly submission: Submission;
}

/** What was submitted under an idempotency key. */
export interface KeyedSubmission extends StoredSubmission {
  readonly requestHash: string;
}

/** Where and when a seller's goods are handed over. */
export interface HandOver {
  readonly seller: string;
  readonly point: Point | null;
  readonly pickup: PickupSlot | null;
}

export interface NewSubmission {
  readonly shop: string;
  readonly orderId: string;
  readonly quoteId: string;
  readonly locale: Locale;
  readonly handOvers: readonly HandOver[];
  readonly submission: Submission;
}

export interface NewIdempotencyKey {
  readonly shop: string;
  readonly orderId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly submissionId: string;
}

/** Quotes, and what was submitted on them. */
export interface SubmissionData {
  saveQuote(shop: string, orderId: string, quote: Quote): Promise<void>;
  findQuote(orderId: string, quoteId: string): Promise<Quote | null>;
  findSubmissionByKey(orderId: string, key: string): Promise<KeyedSubmission | null>;
  findSubmissionByQuote(orderId: string, quoteId: string): Promise<StoredSubmission | null>;
  /** Stores what was submitted and the cases it made. */
  saveSubmission(submission: NewSubmission): Promise<void>;
  saveIdempotencyKey(key: NewIdempotencyKey): Promise<void>;
}
