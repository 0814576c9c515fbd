import type { LocalDay } from '../calendar/local-day.js';
import type { AssessContext } from '../model/context.js';
import type { Order } from '../model/order.js';
import type { LineAssessment } from '../model/verdict.js';
import type { CompiledPolicy, PoliciesBySeller } from './compiled-policy.js';

/** The sellers of an order, in the order of their first line. */
export const sellersOf = (order: Order): string[] => [...new Set(order.lines.map((line) => line.seller))];

/** The policy of a seller; its absence is a fault of the caller, not of the customer. */
export const policyOf = (policies: PoliciesBySeller, seller: string): CompiledPolicy => {
  const policy = policies[seller];
  if (!policy) throw new RangeError(`No policy for seller "${seller}"`);
  return policy;
};

/** Decides about every line of an order, each under its seller's policy, in the order of the lines. */
export const assessOrder = (
  order: Order,
  policies: PoliciesBySeller,
  today: LocalDay,
  context: AssessContext = {},
): LineAssessment[] => {
  const bySeller = sellersOf(order).flatMap((seller) => policyOf(policies, seller).assess(order, today, context));
  const byLine = new Map(bySeller.map((assessment) => [assessment.lineId, assessment]));
  return order.lines.flatMap((line) => byLine.get(line.id) ?? []);
};
