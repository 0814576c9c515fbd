import type { CompiledPolicy } from '../compile/compiled-policy.js';
import type { QuoteComponent } from '../model/quote.js';
import { sum } from '../money/allocate.js';
import { shareOfUnits } from '../money/share-of-units.js';
import { takeFrom, totalOf, WHOLE } from './ledger.js';
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

/**
 * Takes a discount back, out of goodwill money alone and as far as it goes: nobody comes to owe for it. What was taken
 * before and is too much by now comes back as money, by whichever right the goods leave that it was on.
 *
 * @param amount negative where it comes back
 */
export const takeBack = (amount: number, goodwill: readonly QuoteComponent[]): QuoteComponent[] => {
  const taken =
    amount < 0
      ? [{ destination: 'original_payment' as const, amount: -amount, ...WHOLE }]
      : takeFrom(
          {
            original_payment: totalOf(goodwill, 'original_payment'),
            store_credit: totalOf(goodwill, 'store_credit'),
            exchange: Math.max(0, totalOf(goodwill, 'exchange')),
          },
          amount,
        );
  return taken.map((each) => ({
    kind: 'discount_clawback',
    ...each,
    rule: 'shop_clawback',
    layer: 'shop',
    policyRule: 'goodwill.clawback',
  }));
};
