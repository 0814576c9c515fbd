import type { LocalDay } from '../calendar/local-day.js';
import type { CustomerHistory } from '../model/conditions.js';
import type { Order, OrderLine } from '../model/order.js';

/** What the rules of a shop are asked about: one line of an order, on one day. */
export interface Subject {
  readonly order: Order;
  readonly line: OrderLine;
  readonly today: LocalDay;
  readonly customer: CustomerHistory | undefined;
}

/** A condition, ready to be asked. */
export type Check = (subject: Subject) => boolean;
