import type { Quote, ReturnCase, Seller, Submission } from '@returns-portal/contract';
import type { CustomerHistory, LocalDay, Locale, PoliciesBySeller, Policy } from '@returns-portal/policy';
import type { Customer, OrderRecord } from '../order-record.js';
import type { Shop } from '../shop.js';
import type { Job } from './jobs.js';

/** A shop with what only the service knows of it. */
export interface StoredShop extends Shop {
  /** Random, made with the shop: signs its tokens and hides whose look-ups failed. */
  readonly secret: string;
}

/** All that decisions about one order are made from, as it stands at the moment of reading. */
export interface OrderFile extends OrderRecord {
  /** The service's own id of the order: a token names it. */
  readonly id: string;
  /** What the customer did in this shop before, which a policy's decisions may depend on. */
  readonly customerHistory: CustomerHistory;
  /** The versions that were frozen for this order. */
  readonly policies: PoliciesBySeller;
  readonly sellers: readonly Seller[];
  /** Oldest first. */
  readonly cases: readonly ReturnCase[];
}

/** Just enough to check who asks, before anything of the order is read. */
export interface LookupTarget {
  readonly orderId: string;
  readonly email: string;
  /** The case whose number was asked for, if it was one. */
  readonly matchedCase: string | null;
}

export interface StoredSubmission {
  readonly quoteId: string;
  readonly submission: Submission;
}

/** What was submitted under an idempotency key. */
export interface KeyedSubmission extends StoredSubmission {
  readonly requestHash: string;
}

export interface NewSubmission {
  readonly shop: string;
  readonly orderId: string;
  readonly quoteId: string;
  readonly locale: Locale;
  readonly submission: Submission;
}

export interface NewIdempotencyKey {
  readonly shop: string;
  readonly orderId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly submissionId: string;
}

/** What the mail about a case is made from. */
export interface CaseFile {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly locale: Locale;
  readonly returnCase: ReturnCase;
}

export interface Attempt {
  readonly shop: string;
  readonly scope: 'number' | 'address';
  /** Who or what is tried, already hidden: nothing readable is stored. */
  readonly subject: string;
  readonly now: Date;
  /** Attempts that began before this moment are forgotten. */
  readonly windowStart: Date;
}

export interface AttemptCount {
  readonly count: number;
  /** When the first of them was made. */
  readonly since: Date;
}

/** Reading and writing, one statement or a few at a time. Order and case numbers are given in upper case. */
export interface StoreData {
  findShop(id: string): Promise<StoredShop | null>;
  /** Stores the shop, or what is new about it. `secret` is kept only for a shop that is new. */
  putShop(shop: Shop, secret: string): Promise<void>;

  /** All versions of a shop's policy. */
  policyVersions(shop: string): Promise<Policy[]>;
  insertPolicy(policy: Policy): Promise<void>;

  findLookupTarget(shop: string, number: string): Promise<LookupTarget | null>;
  readOrder(orderId: string): Promise<OrderFile | null>;
  /** Stores or replaces an order, with the policy version of each seller. */
  putOrder(record: OrderRecord, number: string, versions: Readonly<Record<string, string>>): Promise<void>;
  /** When the order was placed, and which versions were frozen for it then. */
  frozenVersions(orderId: string): Promise<{ placedOn: LocalDay; versions: Readonly<Record<string, string>> }>;
  hasCases(orderId: string): Promise<boolean>;

  saveQuote(shop: string, orderId: string, quote: Quote): Promise<void>;
  findQuote(orderId: string, quoteId: string): Promise<Quote | null>;

  findSubmissionByKey(orderId: string, key: string): Promise<KeyedSubmission | null>;
  findSubmissionByQuote(orderId: string, quoteId: string): Promise<StoredSubmission | null>;
  /** Stores what was submitted and the cases it made. */
  saveSubmission(submission: NewSubmission): Promise<void>;
  saveIdempotencyKey(key: NewIdempotencyKey): Promise<void>;

  readCaseFile(caseNumber: string): Promise<CaseFile | null>;

  /** Counts an attempt in, and tells how many there are now: one statement, so that none slips through. */
  countAttempt(attempt: Attempt): Promise<AttemptCount>;
  /** Takes one attempt back, since it turned out well. */
  forgiveAttempt(attempt: Attempt): Promise<void>;
}

export interface StoreTransaction extends StoreData {
  /** Locks the order against other transactions until this one ends. False where there is no such order. */
  lockOrder(orderId: string): Promise<boolean>;
  /** The same by number; gives the order's id. */
  lockOrderByNumber(shop: string, number: string): Promise<string | null>;
  /** The job exists if and when the transaction is committed. */
  enqueue(job: Job): Promise<void>;
}

export interface ReturnStore extends StoreData {
  /**
   * All of it or nothing. When two transactions wrote the same unique key (a case number, an idempotency key),
   * `work` is run again from its start, so it must have no effect outside the transaction.
   */
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
}
