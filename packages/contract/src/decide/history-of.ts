import type { ReturnCase } from '../wire-types.js';
import type { QuoteHistory } from '@returns-portal/policy';

const add = (sums: Record<string, number>, key: string, amount: number): void => {
  sums[key] = (sums[key] ?? 0) + amount;
};

/**
 * What the cases of an order have taken of it: units, and delivery that was refunded or promised. Items that were
 * declined went nowhere; a case of which nothing else is left promises no delivery either.
 */
export const historyOf = (cases: readonly ReturnCase[]): QuoteHistory => {
  const returned: Record<string, number> = {};
  const deliveryRefunded: Record<string, number> = {};
  for (const { items, quote } of cases) {
    const standing = items.filter(({ goods }) => goods !== 'declined');
    for (const { lineId, quantity } of standing) add(returned, lineId, quantity);
    if (standing.length === 0) continue;
    for (const { kind, amount } of quote.components) {
      if (kind === 'delivery') add(deliveryRefunded, quote.seller, amount);
    }
  }
  return { returned, deliveryRefunded };
};
