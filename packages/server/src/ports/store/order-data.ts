import type { CaseSummary, ReturnCase, Seller } from '@returns-portal/contract';
import type { CustomerHistory, LocalDay, Order, PoliciesBySeller } from '@returns-portal/policy';
import type { Customer, OrderRecord } from '../../order-record.js';
import type { Page, PageRequest } from './page.js';

/** All that decisions about one order are made from, as it stands at the moment of reading. */
export interface OrderFile extends OrderRecord {
  /** The service's own id of the order: a token names it. */
  readonly id: string;
  /** What the customer did in this shop before, which a policy's decisions may depend on. */
  readonly customerHistory: (today: LocalDay) => CustomerHistory;
  /** The versions that were frozen for this order. */
  readonly policies: PoliciesBySeller;
  readonly sellers: readonly Seller[];
  /** Oldest first. */
  readonly cases: readonly ReturnCase[];
}

/** Just enough to check who asks, before anything of the order is read. */
export interface LookupTarget {
  readonly orderId: string;
  readonly customer: Customer;
  /** The case whose number was asked for, if it was one. */
  readonly matchedCase: string | null;
}

/** A customer as the shop that signed them in knows them. */
export interface SignedInCustomer {
  readonly id: string;
  readonly email: string;
}

export interface ListedOrder {
  readonly order: Order;
  readonly cases: readonly CaseSummary[];
}

/** Orders, and the policy versions that were frozen for them. Numbers are given in upper case. */
export interface OrderData {
  /**
   * By the number of an order or of a return.
   *
   * @param seller only orders that hold goods of this seller, and only its returns
   */
  findLookupTarget(shop: string, number: string, seller?: string): Promise<LookupTarget | null>;
  readOrder(orderId: string): Promise<OrderFile | null>;
  /** Stores or replaces an order, with the policy version of each seller. */
  putOrder(record: OrderRecord, number: string, versions: Readonly<Record<string, string>>): Promise<void>;
  /** When the order was placed, and which versions were frozen for it then. */
  frozenVersions(orderId: string): Promise<{ placedOn: LocalDay; versions: Readonly<Record<string, string>> }>;
  hasCases(orderId: string): Promise<boolean>;
  /** The latest first. */
  listOrdersOf(shop: string, customer: SignedInCustomer, page: PageRequest): Promise<Page<ListedOrder>>;
  findOrderOf(shop: string, customer: SignedInCustomer, number: string): Promise<string | null>;

  /** Locks the order against other transactions until this one ends. False where there is no such order. */
  lockOrder(orderId: string): Promise<boolean>;
  /** The same by number; gives the order's id. */
  lockOrderByNumber(shop: string, number: string): Promise<string | null>;
}
