import type { Outage } from '../../wire-types.js';
import { situationOf, type OrderFacts } from '../order-situation.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a statement that came after the period is to be accepted because the function could not be reached in the last
 * 24 hours of it: it came within 24 hours after the function was back. No law says so; a consumer who was kept from it
 * is given the benefit of the doubt.
 */
export const outageOnLastDay = (
  facts: OrderFacts,
  lineId: string,
  statedAt: Date,
  outages: readonly Outage[],
): boolean => {
  const couldBeStated = (at: number): boolean =>
    situationOf(facts, new Date(at)).assessments.some(
      (assessment) => assessment.lineId === lineId && assessment.verdicts.withdrawal.allowed,
    );
  return outages.some(({ from, until }) => {
    const start = Date.parse(from);
    const back = until === null ? statedAt.getTime() : Date.parse(until);
    if (start > statedAt.getTime() || statedAt.getTime() > back + DAY) return false;
    // It began within the period, of which less than a day was left when it ended.
    return couldBeStated(start) && !couldBeStated(back + DAY);
  });
};
