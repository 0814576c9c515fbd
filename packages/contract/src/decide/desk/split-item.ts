import { allocate, type QuoteComponent } from '@returns-portal/policy';
import type { CaseItem, ReturnCase } from '../../wire-types.js';
import { placesOfItem } from '../part-of-item.js';

/** A part of an amount, whichever its sign. */
const shares = (amount: number, units: number, rest: number): readonly [number, number] => {
  const [first = 0, second = 0] = allocate(Math.abs(amount), [units, rest]);
  return amount < 0 ? [-first, -second] : [first, second];
};

/**
 * Makes two items of one, so that each is in one state: some of its units stay at its position, the others get one behind
 * all others. Every amount is split with them, and to the cent the two bring what the one did.
 *
 * @param units fewer than the item has
 */
export const splitItem = <Case extends Pick<ReturnCase, 'items' | 'quote'>>(
  returnCase: Case,
  position: number,
  units: number,
): Case => {
  const { items, quote } = returnCase;
  const item = items[position];
  if (!item || units < 1 || units >= item.quantity) {
    throw new RangeError(`Item ${position} cannot be split after ${units} units`);
  }
  const rest = item.quantity - units;
  const places = new Set(placesOfItem(returnCase, position));
  const apart: QuoteComponent[] = [];
  const components = quote.components.map((component, place): QuoteComponent => {
    if (!places.has(place)) return component;
    const [first, second] = shares(component.amount, units, rest);
    apart.push({ ...component, amount: second, quantity: component.quantity === null ? null : rest });
    return { ...component, amount: first, quantity: component.quantity === null ? null : units };
  });
  const rested: CaseItem = { ...item, quantity: rest, splitFrom: position };
  return {
    ...returnCase,
    items: [...items.map((other, at) => (at === position ? { ...item, quantity: units } : other)), rested],
    // Behind all others of its line, as the item is.
    quote: { ...quote, components: [...components, ...apart] },
  };
};
