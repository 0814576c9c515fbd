import { daysBetween } from '../calendar/local-day.js';
import type { CustomerConditions, LineConditions, PriceRange } from '../model/conditions.js';
import type { Amounts } from '../model/money.js';
import type { OrderLine } from '../model/order.js';
import type { Check, Subject } from './subject.js';

/** The conditions that name values, with what a line has of each. Rules are found by these, so the most telling first. */
export const DIMENSIONS = {
  products: ({ line }: Subject) => (line.product === undefined ? [line.sku] : [line.sku, line.product]),
  brands: ({ line }: Subject) => (line.brand === undefined ? [] : [line.brand]),
  tags: ({ line }: Subject) => line.tags,
  categories: ({ line }: Subject) => [line.category],
  segments: ({ order }: Subject) => order.segments ?? [],
  channels: ({ order }: Subject) => (order.channel === undefined ? [] : [order.channel]),
  countries: ({ order }: Subject) => [order.country],
} as const satisfies Partial<Record<keyof LineConditions, (subject: Subject) => readonly string[]>>;

export type Dimension = keyof typeof DIMENSIONS;
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly Dimension[];

export const isDiscounted = ({ listPrice, unitPrice }: OrderLine): boolean =>
  listPrice !== undefined && listPrice > unitPrice;

/** Whether an amount is in a range; in a currency that the range does not name it is not. */
export const inRange = (amount: number, currency: string, { atLeast, below }: PriceRange): boolean => {
  const holds = (bound: Amounts | undefined, test: (limit: number) => boolean) =>
    bound === undefined || (bound[currency] !== undefined && test(bound[currency]));
  return holds(atLeast, (limit) => amount >= limit) && holds(below, (limit) => amount < limit);
};

const customerCheck =
  ({ returns, returnRatePercent }: CustomerConditions): Check =>
  ({ customer, today }) => {
    if (!customer) return false;
    if (returns && customer.returns.filter((day) => daysBetween(day, today) <= returns.days).length < returns.count) {
      return false;
    }
    return returnRatePercent === undefined || customer.returns.length * 100 >= returnRatePercent * customer.orders;
  };

/** The checks that a set of conditions comes down to; `found` is a dimension by which the rule was found already. */
export const lineChecks = (conditions: LineConditions, found?: Dimension): Check[] => {
  const checks: Check[] = [];
  for (const dimension of DIMENSION_NAMES) {
    const values = conditions[dimension];
    if (values === undefined || dimension === found) continue;
    const wanted = new Set(values);
    const valuesOf = DIMENSIONS[dimension];
    checks.push((subject) => valuesOf(subject).some((value) => wanted.has(value)));
  }
  const { unitPrice, discounted, customer } = conditions;
  if (unitPrice) checks.push(({ order, line }) => inRange(line.unitPrice, order.currency, unitPrice));
  if (discounted !== undefined) checks.push(({ line }) => isDiscounted(line) === discounted);
  if (customer) checks.push(customerCheck(customer));
  return checks;
};
