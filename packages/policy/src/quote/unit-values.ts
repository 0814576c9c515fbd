import type { ReturnedUnits } from '../compile-policy.js';
import { returnedUnits } from '../compile-policy.js';
import type { Order } from '../model/order.js';
import type { SelectedItem } from '../model/selection.js';
import { allocate, sum } from '../money/allocate.js';

/** What one group of units cost: its price, and its share of the order's discount. Minor units. */
export interface UnitValue {
  readonly price: number;
  readonly discount: number;
}

export interface PricedItem extends SelectedItem, UnitValue {
  /** Which units of the line these are, counted from 0: those that went back before come first. */
  readonly firstUnit: number;
}

/** Each line's share of the order-level discount, by line id. */
const discountByLine = (order: Order): Map<string, number> => {
  const shares = allocate(
    order.discount,
    order.lines.map((line) => line.unitPrice * line.quantity),
  );
  return new Map(order.lines.map((line, index) => [line.id, shares[index] ?? 0]));
};

/**
 * Prices the selected units. A line's discount is fixed unit by unit and units leave in their order, so however
 * a customer splits the returns of a line, the shares add up to the line's discount, to the minor unit.
 */
export const priceItems = (order: Order, items: readonly SelectedItem[], returned: ReturnedUnits): PricedItem[] => {
  const discounts = discountByLine(order);
  const next = new Map(order.lines.map((line) => [line.id, returnedUnits(line, returned)]));
  return items.map((item) => {
    const line = order.lines.find(({ id }) => id === item.lineId);
    if (!line) throw new RangeError(`Not a line of order ${order.number}: ${item.lineId}`);
    const firstUnit = next.get(line.id) ?? 0;
    if (firstUnit + item.quantity > line.quantity) {
      throw new RangeError(`Line ${line.id} has no ${item.quantity} units left to return`);
    }
    next.set(line.id, firstUnit + item.quantity);
    const perUnit = allocate(discounts.get(line.id) ?? 0, Array<number>(line.quantity).fill(1));
    return {
      ...item,
      firstUnit,
      price: line.unitPrice * item.quantity,
      discount: sum(perUnit.slice(firstUnit, firstUnit + item.quantity)),
    };
  });
};
