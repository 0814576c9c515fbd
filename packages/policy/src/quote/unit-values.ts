import type { ReturnedUnits } from '../model/context.js';
import type { Order, OrderLine } from '../model/order.js';
import type { SelectedItem } from '../model/selection.js';
import { allocate, sum } from '../money/allocate.js';
import { shareOfUnits } from '../money/share-of-units.js';

/** What a whole line has of the order's discount and tax. Minor units. */
export interface ValuedLine {
  readonly line: OrderLine;
  readonly discount: number;
  /** Zero where prices contain it. */
  readonly tax: number;
}

export type ValuedLines = ReadonlyMap<string, ValuedLine>;

/** A group of units with what they cost; the parts add up to the line in whatever portions it goes back. */
export interface PricedItem extends SelectedItem {
  readonly line: OrderLine;
  /** Which units of the line these are, counted from 0: those that went back before come first. */
  readonly firstUnit: number;
  readonly price: number;
  readonly discount: number;
  readonly tax: number;
  /** What was paid for the units, `price - discount + tax`. */
  readonly value: number;
  /** What was paid for the units of the line that come before them. */
  readonly valueBefore: number;
}

/** Shares the order-level discount out over all lines by price. One that is larger than the goods is as large as they. */
export const valueLines = ({ lines, discount, taxes }: Order): ValuedLines => {
  const prices = lines.map((line) => line.unitPrice * line.quantity);
  const shares = allocate(Math.min(discount, sum(prices)), prices);
  const tax = (line: OrderLine) => (taxes === 'added' ? (line.tax ?? 0) : 0);
  return new Map(lines.map((line, index) => [line.id, { line, discount: shares[index] ?? 0, tax: tax(line) }]));
};

/** Prices the selected units. Units that are not there throw: money must not be made up for them. */
export const priceItems = (
  lines: ValuedLines,
  items: readonly SelectedItem[],
  returned: ReturnedUnits = {},
): PricedItem[] => {
  const next = new Map<string, number>();
  return items.map((item) => {
    const { lineId, quantity } = item;
    const valued = lines.get(lineId);
    if (!valued) throw new RangeError(`Not a line of the order: ${lineId}`);
    const { line, discount, tax } = valued;
    const firstUnit = next.get(lineId) ?? line.returned + (returned[lineId] ?? 0);
    if (firstUnit + quantity > line.quantity) throw new RangeError(`Line ${lineId} has no ${quantity} units left`);
    next.set(lineId, firstUnit + quantity);
    const cost = (first: number, count: number) => {
      const price = line.unitPrice * count;
      const off = shareOfUnits(discount, line.quantity, first, count);
      const taxed = shareOfUnits(tax, line.quantity, first, count);
      return { price, discount: off, tax: taxed, value: price - off + taxed };
    };
    return { ...item, line, firstUnit, ...cost(firstUnit, quantity), valueBefore: cost(0, firstUnit).value };
  });
};
