import type { Outage } from '../../wire-types.js';
import { situationOf, type OrderFacts } from '../order-situation.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a statement that came after the period is to be accepted because the function could not be reached in the last
 * 24 hours of it: an outage began within the period, and the statement came within 24 hours after its end. No law says
 * so; a consumer who was kept from it is given the benefit of the doubt.
 */
export const outageOnLastDay = (
  facts: OrderFacts,
  lineId: string,
  statedAt: Date,
  outages: readonly Outage[],
): boolean =>
  outages.some(({ from, until }) => {
    const start = Date.parse(from);
    const back = until === null ? statedAt.getTime() : Date.parse(until);
    if (start > statedAt.getTime() || statedAt.getTime() > back + DAY) return false;
    const { assessments } = situationOf(facts, new Date(start));
    return assessments.some(({ lineId: id, verdicts }) => id === lineId && verdicts.withdrawal.allowed);
  });
