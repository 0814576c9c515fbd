import type { OrderLine } from '../model/order.js';
import type { SelectedItem } from '../model/selection.js';
import { fateOf, type QuoteHistory, type KnownFate, type UnitFate } from './history.js';

/** How many units of a line are where, once the selected ones are counted too. */
export interface UnitsLeft {
  readonly line: OrderLine;
  /** With the customer, or something in their place. */
  readonly here: number;
  /** Bought and not sent back by goodwill: those that left by law count as kept, so that using a right costs nothing. */
  readonly worth: number;
  /** With the customer, and the discount on them too. */
  readonly discounted: number;
}

/**
 * Counts what is left of a seller's lines. How units left that the shop took back before nobody knows, so they are not
 * held against the customer.
 */
export const unitsLeft = (
  lines: readonly OrderLine[],
  items: readonly SelectedItem[],
  history: QuoteHistory,
): UnitsLeft[] => {
  const selected = new Map<string, number>();
  const key = (lineId: string, fate: UnitFate) => `${fate} ${lineId}`;
  for (const { lineId, quantity, choice } of items) {
    const place = key(lineId, fateOf(choice));
    selected.set(place, (selected.get(place) ?? 0) + quantity);
  }
  return lines.map((line) => {
    const { id, quantity, returned } = line;
    const now = (fate: UnitFate) => selected.get(key(id, fate)) ?? 0;
    const before = (fate: KnownFate) => history[fate]?.[id] ?? 0;
    const otherwise = before('withdrawn') + before('exchanged') + before('keptFree') + before('mended');
    const refunded = (history.returned?.[id] ?? 0) - otherwise + now('refunded');
    const exchanged = before('exchanged') + now('exchanged');
    const keptFree = before('keptFree') + now('keptFree');
    const here = quantity - returned - refunded - before('withdrawn') - now('withdrawn');
    return { line, here, worth: quantity - refunded - keptFree, discounted: here - exchanged - keptFree };
  });
};
