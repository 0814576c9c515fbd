import type { CompiledPolicy } from '../compile/compiled-policy.js';
import { sum } from '../money/allocate.js';
import { shareOfUnits } from '../money/share-of-units.js';
import type { ValuedLines } from './unit-values.js';
import type { UnitsLeft } from './units-left.js';

/**
 * The order discount that a seller may have taken back in all, once these units are left: that on what is kept, where
 * the order as bought reached the threshold and what is left does not. It depends on what is left alone, not on the
 * way there.
 */
export const discountToTakeBack = (
  lines: ValuedLines,
  left: readonly UnitsLeft[],
  { settings }: CompiledPolicy,
  currency: string,
): number => {
  const threshold = settings.clawbackKeptBelow?.[currency] ?? 0;
  const bought = sum(left.map(({ line }) => line.unitPrice * line.quantity));
  const kept = sum(left.map(({ line, worth }) => line.unitPrice * worth));
  if (bought < threshold || kept >= threshold) return 0;
  return sum(
    left.map(({ line, discounted }) => {
      const discount = lines.get(line.id)?.discount ?? 0;
      return shareOfUnits(discount, line.quantity, line.quantity - discounted, discounted);
    }),
  );
};
