import type { LocalDay } from '../calendar/local-day.js';
import type { CustomerHistory } from '../model/conditions.js';
import type { Order, OrderLine } from '../model/order.js';

/** The conditions that name values. Rules are found by these, so the most telling first. */
export const DIMENSIONS = ['products', 'brands', 'tags', 'categories', 'segments', 'channels', 'countries'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the rules of a shop are asked about: one line of an order on one day, with what it has in every dimension. */
export interface Subject extends Readonly<Record<Dimension, readonly (string | undefined)[]>> {
  readonly order: Order;
  readonly line: OrderLine;
  readonly today: LocalDay;
  readonly customer: CustomerHistory | undefined;
}

/** A condition, ready to be asked. */
export type Check = (subject: Subject) => boolean;

export const subjectOf = (
  order: Order,
  line: OrderLine,
  today: LocalDay,
  customer: CustomerHistory | undefined,
): Subject => ({
  order,
  line,
  today,
  customer,
  products: [line.sku, line.product],
  brands: [line.brand],
  tags: line.tags,
  categories: [line.category],
  segments: order.segments ?? [],
  channels: [order.channel],
  countries: [order.country],
});
