import type { CaseAct, ReturnCase } from '../../wire-types.js';

/** The items that were looked at and accepted; units that were split off afterwards are among them. */
export const inspectedPositions = ({ items }: Pick<ReturnCase, 'items'>, acts: readonly CaseAct[]): number[] => {
  const partsOf = (position: number): number[] =>
    items.flatMap(({ splitFrom }, at) => (splitFrom === position ? [at] : []));
  const withParts = (position: number): number[] => [position, ...partsOf(position).flatMap(withParts)];
  const unitsIn = (positions: readonly number[]): number =>
    positions.reduce((sum, position) => sum + (items[position]?.quantity ?? 0), 0);
  const found = new Set<number>();
  for (const act of acts) {
    if (act.kind !== 'inspection' || act.result !== 'accepted') continue;
    const inspected = [act.position];
    // What was split off last was part of it, until there are as many units as were looked at.
    for (const part of partsOf(act.position).reverse()) {
      if (unitsIn(inspected) < act.quantity) inspected.push(...withParts(part));
    }
    inspected.forEach((position) => found.add(position));
  }
  return [...found];
};
