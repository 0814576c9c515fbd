import type { About, LineConditions } from '@returns-portal/policy';
import { moneyOf } from './money.js';
import { listed } from './words.js';

const orList = (items: readonly string[]): string =>
  listed(
    items.map((item) => `“${item}”`),
    'or',
  );

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
    customer?.returns &&
      `of customers with at least ${customer.returns.count} returns in ${customer.returns.days} days`,
    customer?.returnRatePercent === undefined
      ? undefined
      : `of customers who returned from at least ${customer.returnRatePercent}\u00a0% of their orders`,
  ];
  return named.filter((part) => part !== undefined).join(', ');
};

/** Which goods are meant: "goods in “shoes”, but not tagged “sale”", or "all goods". */
export const goodsText = ({ only, except }: About, currency: string): string => {
  const those = conditionsText(only, currency);
  const goods = those === '' ? 'all goods' : `goods ${those}`;
  return except === null ? goods : `${goods}, but not ${conditionsText(except, currency)}`;
};
