/**
 * What `count` units of a line, counted from unit number `first`, have of an amount that all of its units share alike.
 * The share of a unit depends on its number alone (the first ones have the minor units that are left over), so that
 * the shares add up to the amount in whatever portions the units go back.
 */
export const shareOfUnits = (amount: number, units: number, first: number, count: number): number => {
  const rest = amount % units;
  const each = (amount - rest) / units;
  return each * count + Math.min(rest, first + count) - Math.min(rest, first);
};
