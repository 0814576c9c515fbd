import type { DemoOrder } from './demo-order.js';
import { lineId } from './sample-order.js';
import type { Scenario } from './scenario.js';

/**
 * A copy of a sample order under a number of its own and the same customer, so that each test can have one to
 * itself. Its lines have new ids as well: read them from the copy.
 *
 * @param unique what sets the number apart, such as a counter: `AN-1001` becomes `AN-1001-<unique>`
 * @throws RangeError when the shop has no order for the scenario
 */
export const freshOrder = (
  orders: readonly DemoOrder[],
  scenario: Scenario,
  shop: string,
  unique: string,
): DemoOrder => {
  const original = orders.find((candidate) => candidate.scenario === scenario && candidate.shop === shop);
  if (!original) throw new RangeError(`The demo shop "${shop}" has no order for the scenario "${scenario}"`);
  const number = `${original.order.number}-${unique}`;
  const lines = original.order.lines.map((line, index) => ({ ...line, id: lineId(number, index) }));
  return { ...original, order: { ...original.order, id: `${shop}:${number}`, number, lines } };
};
