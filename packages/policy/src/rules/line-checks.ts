import { daysBetween } from '../calendar/local-day.js';
import type { CustomerConditions, LineConditions } from '../model/conditions.js';
import { DIMENSIONS, type Check, type Dimension } from './subject.js';

const customerCheck =
  ({ returns, returnRatePercent = 0 }: CustomerConditions): Check =>
  ({ customer, today }) =>
    customer !== undefined &&
    (!returns || customer.returns.filter((day) => daysBetween(day, today) <= returns.days).length >= returns.count) &&
    customer.returns.length * 100 >= returnRatePercent * customer.orders;

/** The checks that a set of conditions comes down to; `found` is a dimension by which the rule was found already. */
export const lineChecks = (conditions: LineConditions, found?: Dimension): Check[] => {
  const checks: Check[] = [];
  for (const dimension of DIMENSIONS) {
    const values = conditions[dimension];
    if (!values || dimension === found) continue;
    const wanted = new Set<string | undefined>(values);
    checks.push((subject) => subject[dimension].some((value) => wanted.has(value)));
  }
  const { unitPrice: { atLeast, below } = {}, discounted, customer } = conditions;
  // In a currency that a bound does not name, the comparison is with NaN and does not hold.
  if (atLeast) checks.push(({ order, line }) => line.unitPrice >= (atLeast[order.currency] ?? NaN));
  if (below) checks.push(({ order, line }) => line.unitPrice < (below[order.currency] ?? NaN));
  if (discounted !== undefined) {
    checks.push(({ line: { listPrice = 0, unitPrice: price } }) => listPrice > price === discounted);
  }
  if (customer) checks.push(customerCheck(customer));
  return checks;
};
