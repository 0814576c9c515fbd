import type { About, CustomerConditions, LineConditions, TimesInDays } from '@returns-portal/policy';
import { moneyOf } from './money.js';
import { listed } from './words.js';

const orList = (items: readonly string[]): string =>
  listed(
    items.map((item) => `“${item}”`),
    'or',
  );

const timesText = ({ count, days }: TimesInDays, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many} in ${days} days`;

const customerTexts = (customer: CustomerConditions | undefined, currency: string): readonly string[] => {
  const { returns, returnRatePercent, returnedValue, evidenceRefused, emptyParcels } = customer ?? {};
  const value = returnedValue?.atLeast[currency];
  return [
    returns && `with at least ${timesText(returns, 'return', 'returns')}`,
    returnRatePercent === undefined ? undefined : `with at least ${returnRatePercent} returns per hundred orders`,
    returnedValue && value !== undefined
      ? `who returned goods worth at least ${moneyOf(value, currency)} in ${returnedValue.days} days`
      : undefined,
    evidenceRefused &&
      `who left open at least ${timesText(evidenceRefused, 'request for photos', 'requests for photos')}`,
    emptyParcels && `with at least ${timesText(emptyParcels, 'empty parcel', 'empty parcels')}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `of customers ${part}`);
};

const conditionsText = (conditions: LineConditions, currency: string): string => {
  const { categories, tags, products, brands, segments, channels, unitPrice, discounted, customer } = conditions;
  const low = unitPrice?.atLeast?.[currency];
  const high = unitPrice?.below?.[currency];
  const named = [
    categories && `in ${orList(categories)}`,
    tags && `tagged ${orList(tags)}`,
    products && `that are ${orList(products)}`,
    brands && `by ${orList(brands)}`,
    segments && `bought by ${orList(segments)} customers`,
    channels && `bought through ${orList(channels)}`,
    low === undefined ? undefined : `from ${moneyOf(low, currency)}`,
    high === undefined ? undefined : `below ${moneyOf(high, currency)}`,
    discounted === undefined ? undefined : discounted ? 'sold at a discount' : 'sold at full price',
    ...customerTexts(customer, currency),
  ];
  return named.filter((part) => part !== undefined).join(', ');
};

/** Which goods are meant: "goods in “shoes”, but not tagged “sale”", or "all goods". */
export const goodsText = ({ only, except }: About, currency: string): string => {
  const those = conditionsText(only, currency);
  const goods = those === '' ? 'all goods' : `goods ${those}`;
  return except === null ? goods : `${goods}, but not ${conditionsText(except, currency)}`;
};
