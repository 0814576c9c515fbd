import { daysBetween, type LocalDay } from '../calendar/local-day.js';
import type { CustomerHistory, ReturnedValue } from '../model/conditions.js';

/* What rules and staff read of a customer's history. `NaN` stands for what nobody knows: no comparison with it holds. */

/** How often something happened in the last days; of goods that came back what they cost, in one currency. */
export const totalIn = (
  history: readonly (LocalDay | ReturnedValue)[] | undefined,
  days: number,
  today: LocalDay,
  currency: string,
): number =>
  history?.reduce((total, each) => {
    const value = typeof each === 'string' ? { on: each, amount: 1, currency } : each;
    return value.currency === currency && daysBetween(value.on, today) <= days ? total + value.amount : total;
  }, 0) ?? NaN;

/** Returns per hundred orders; nobody knows it of whoever ordered nothing. */
export const returnRate = ({ returns, orders }: CustomerHistory): number => (returns.length * 100) / (orders || NaN);
