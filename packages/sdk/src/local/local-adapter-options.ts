import type { LookupRequest, ReturnCase, Seller } from '@returns-portal/contract';
import type { RecordedReturn } from '@returns-portal/contract/client';
import type { Catalogue, CustomerHistory, Locale, Order, Policy, SelectedItem } from '@returns-portal/policy';
import type { CallOptions } from '../adapter/returns-adapter.js';

/** A return as the shop's own system gives it back: whole, as it was handed over, or what was asked for. */
export type StoredReturn = ReturnCase | RecordedReturn;

/** An order of the shop's own system, for one customer. What more it holds comes back to the other functions. */
export interface FoundOrder {
  readonly order: Order;
  /** What was returned of it by this adapter's means, oldest first; a number alone is read by `getReturn`. */
  readonly returns: readonly (StoredReturn | string)[];
  /** What the customer did before, where a policy's decisions look at it. */
  readonly customerHistory?: CustomerHistory | undefined;
  /** What can be had in exchange, by `sku`; without it no exchange is offered. */
  readonly catalogue?: Catalogue | undefined;
}

/** What a customer submitted, for one seller. */
export interface NewReturn {
  /**
   * Names it: a second call with the same key must give the first return and make none. Hand it to your system; where
   * that has no such field, look for the key before you create.
   */
  readonly key: string;
  readonly seller: string;
  readonly items: readonly SelectedItem[];
  /** Code of the policy's method; null where nothing is sent. */
  readonly method: string | null;
  readonly parcels: number;
  /** That of the customer, for your mails. */
  readonly locale: Locale;
  /** Where or when the goods are handed over, as your lists of points and slots name it. */
  readonly handOver: { readonly point?: string | undefined; readonly pickup?: string | undefined };
  /** Files that were uploaded before, by the adapter's `uploadFile`. */
  readonly evidence: readonly { readonly id: string; readonly lineId: string }[];
  /**
   * How it stands by the policy, with a number that is not yet one. A page made it: your system must decide and reckon
   * itself before it pays anything.
   */
  readonly case: ReturnCase;
}

export interface LocalAdapterOptions<Found extends FoundOrder = FoundOrder> {
  /** All versions of each seller's policy that orders can still be under. */
  readonly policies: readonly Policy[];
  /** Their names as customers know them. Default: their ids. */
  readonly sellers?: readonly Seller[] | undefined;
  /** On a marketplace, the operator's own policy: no seller gives less. */
  readonly floor?: Policy | undefined;
  /** The clock; default is the machine's. */
  readonly now?: (() => Date) | undefined;

  /**
   * Finds an order by its number, or that of a return, and what else the customer typed. Null for an unknown number and
   * for a wrong contact alike. Called again whenever the order must be fresh.
   */
  findOrder(request: LookupRequest, options: CallOptions): Promise<Found | null>;
  /**
   * Stores a return and gives its number. Reject with a `ReturnsError` for what your system decided
   * (`quantity_unavailable`, `selection_refused`); anything else counts as not known, and the same key comes again.
   */
  createReturn(wanted: NewReturn, found: Found, options: CallOptions): Promise<string>;
  /** A return of the order as it stands now; null where there is none. Wanted where `returns` holds numbers. */
  getReturn?(number: string, found: Found, options: CallOptions): Promise<StoredReturn | null>;
  /** Takes a return back. Without it customers cannot. */
  cancelReturn?(number: string, found: Found, options: CallOptions): Promise<void>;
}
