import { fateOf, type QuoteHistory, type UnitFate } from '@returns-portal/policy';
import type { ReturnCase } from '../wire-types.js';

type Sums = Record<string, number>;

/** Without a prototype: a shop's line may be called "constructor". */
const noSums = (): Sums => Object.create(null) as Sums;

const add = (sums: Sums, key: string, amount: number): void => {
  sums[key] = (sums[key] ?? 0) + amount;
};

/**
 * What the cases of an order have taken of it: units, delivery that was refunded or promised, discounts taken back, and
 * money. Items that were declined went nowhere, and those that were refused went back to the customer; a case of which nothing else is left takes nothing either, and no more
 * does one that was cancelled or has expired.
 */
export const historyOf = (cases: readonly ReturnCase[]): QuoteHistory => {
  const returned = noSums();
  const fates = {
    withdrawn: noSums(),
    refunded: noSums(),
    exchanged: noSums(),
    keptFree: noSums(),
    mended: noSums(),
  } satisfies Record<UnitFate, Sums>;
  const deliveryRefunded = noSums();
  const clawedBack = noSums();
  let refunded = 0;
  for (const { status, items, quote } of cases) {
    if (status === 'cancelled' || status === 'expired') continue;
    const standing = items.filter(({ goods }) => goods !== 'declined' && goods !== 'refused');
    if (standing.length === 0) continue;
    for (const { lineId, quantity, choice } of standing) {
      add(returned, lineId, quantity);
      add(fates[fateOf(choice)], lineId, quantity);
    }
    const lines = new Set(standing.map(({ lineId }) => lineId));
    for (const { kind, amount, lineId } of quote.components) {
      if (lineId !== null && !lines.has(lineId)) continue;
      if (kind === 'delivery') add(deliveryRefunded, quote.seller, amount);
      if (kind === 'discount_clawback') add(clawedBack, quote.seller, -amount);
      // A bonus is the shop's own money, and what is wanted in exchange is paid with what the goods bring.
      if (kind !== 'credit_bonus' && kind !== 'exchange_item') refunded += amount;
    }
  }
  const { withdrawn, exchanged, keptFree, mended } = fates;
  return { returned, withdrawn, exchanged, keptFree, mended, deliveryRefunded, clawedBack, refunded };
};
