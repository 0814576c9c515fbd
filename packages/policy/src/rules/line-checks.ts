import type { CustomerConditions, LineConditions } from '../model/conditions.js';
import { returnRate, totalIn } from './customer-figures.js';
import { DIMENSIONS, type Check, type Dimension } from './subject.js';

/** A history is called as what conditions ask of it. */
const customerCheck =
  ({ returnRatePercent, ...totals }: CustomerConditions): Check =>
  ({ customer, today, order: { currency } }) =>
    customer !== undefined &&
    (returnRatePercent === undefined || returnRate(customer) >= returnRatePercent) &&
    Object.entries(totals).every(
      ([name, asked]) =>
        !asked ||
        totalIn(customer[name as keyof typeof totals], asked.days, today, currency) >=
          ('count' in asked ? asked.count : (asked.atLeast[currency] ?? NaN)),
    );

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
