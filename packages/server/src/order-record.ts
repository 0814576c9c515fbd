import type { Order } from '@returns-portal/policy';

/** Whom an order belongs to. Never leaves the service but as the recipient of a mail. */
export interface Customer {
  readonly email: string;
  readonly name: string;
}

/** An order as a shop hands it over. */
export interface OrderRecord {
  /** The shop on whose site the order was placed: the operator on a marketplace. */
  readonly shop: string;
  /** Its lines carry their sellers. */
  readonly order: Order;
  readonly customer: Customer;
}
