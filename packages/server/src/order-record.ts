import type { Order } from '@returns-portal/policy';

/** Whom an order belongs to. Never leaves the service but as the recipient of a mail or the sender of a parcel. */
export interface Customer {
  readonly email: string;
  readonly name: string;
  /** With these two an order can be looked up as well, where the shop wants it. */
  readonly phone?: string | undefined;
  readonly postcode?: string | undefined;
  /** The shop's own id, for customers who are signed in there. */
  readonly id?: string | undefined;
  /** Was erased: name and address stand for nobody, and nothing can be sent. */
  readonly erased?: true;
}

/** An order as a shop hands it over. */
export interface OrderRecord {
  /** The shop on whose site the order was placed: the operator on a marketplace. */
  readonly shop: string;
  /** Its lines carry their sellers. */
  readonly order: Order;
  readonly customer: Customer;
}
