import type { CustomerConditions, PriceRange, TimesInDays } from '../model/conditions.js';
import type { Amounts } from '../model/money.js';
import type { Conditions } from './placed-rules.js';

const LISTS = [
  'categories',
  'tags',
  'products',
  'brands',
  'countries',
  'segments',
  'channels',
  'reasons',
  'reasonClasses',
  'outcomes',
  'methods',
  'tracks',
] as const satisfies readonly (keyof Conditions)[];

const within = (inner: readonly string[] | undefined, outer: readonly string[] | undefined): boolean =>
  outer === undefined || (inner?.every((value) => outer.includes(value)) ?? false);

/** The currencies in which a range can hold at all. */
export const currenciesOf = ({ atLeast, below }: PriceRange): readonly string[] => {
  const bounds = [atLeast, below].filter((bound): bound is Amounts => bound !== undefined);
  const [first, ...rest] = bounds.map((bound) => Object.keys(bound));
  return (first ?? []).filter((currency) => rest.every((keys) => keys.includes(currency)));
};

const rangeWithin = (inner: PriceRange | undefined, outer: PriceRange | undefined): boolean => {
  if (!outer?.atLeast && !outer?.below) return true;
  if (!inner) return false;
  return currenciesOf(inner).every((currency) => {
    const [innerLow, outerLow] = [inner.atLeast?.[currency], outer.atLeast?.[currency]];
    const [innerHigh, outerHigh] = [inner.below?.[currency], outer.below?.[currency]];
    const low = !outer.atLeast || (outerLow !== undefined && (innerLow ?? 0) >= outerLow);
    const high = !outer.below || (outerHigh !== undefined && innerHigh !== undefined && innerHigh <= outerHigh);
    return low && high;
  });
};

const COUNTED = ['returns', 'evidenceRefused', 'emptyParcels'] as const;

const timesWithin = (inner: TimesInDays | undefined, outer: TimesInDays | undefined): boolean =>
  !outer || (inner !== undefined && inner.count >= outer.count && inner.days <= outer.days);

const customerWithin = (inner: CustomerConditions | undefined, outer: CustomerConditions | undefined): boolean => {
  if (!outer) return true;
  if (!inner) return false;
  const { returnRatePercent, returnedValue } = outer;
  return (
    COUNTED.every((counted) => timesWithin(inner[counted], outer[counted])) &&
    (returnRatePercent === undefined || (inner.returnRatePercent ?? -1) >= returnRatePercent) &&
    (!returnedValue ||
      (inner.returnedValue !== undefined &&
        inner.returnedValue.days <= returnedValue.days &&
        rangeWithin(inner.returnedValue, { atLeast: returnedValue.atLeast })))
  );
};

/**
 * Whether `outer` holds wherever `inner` does. It answers no where it cannot tell: that a product is of a brand, say,
 * is not in the document.
 */
export const implies = (inner: Conditions, outer: Conditions): boolean =>
  LISTS.every((list) => within(inner[list], outer[list])) &&
  (outer.discounted === undefined || inner.discounted === outer.discounted) &&
  rangeWithin(inner.unitPrice, outer.unitPrice) &&
  rangeWithin(inner.caseValue, outer.caseValue) &&
  customerWithin(inner.customer, outer.customer);
