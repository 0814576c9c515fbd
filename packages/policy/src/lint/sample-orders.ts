import { addDays, type LocalDay } from '../calendar/local-day.js';
import type { Order, OrderLine } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import { currencyOf } from '../document/currency-of.js';
import { everyRule, placedRules, type Conditions } from '../document/placed-rules.js';

/** What one unit costs where no rule asks for a price. */
const PRICE = 10_000;

const priceFor = ({ unitPrice }: Conditions, currency: string): number => {
  const below = unitPrice?.below?.[currency];
  return unitPrice?.atLeast?.[currency] ?? (below === undefined ? PRICE : Math.max(0, below - 1));
};

const lineFor = (when: Conditions, seller: string, currency: string, day: LocalDay): OrderLine => {
  const unitPrice = priceFor(when, currency);
  return {
    id: 'line',
    sku: when.products?.[0] ?? 'sample',
    product: when.products?.[0],
    brand: when.brands?.[0],
    seller,
    title: 'sample',
    category: when.categories?.[0] ?? 'sample',
    tags: when.tags?.slice(0, 1) ?? [],
    unitPrice,
    listPrice: when.discounted ? unitPrice + 1 : undefined,
    quantity: 1,
    returned: 0,
    delivery: { status: 'delivered', on: day, shippedOn: day },
  };
};

const orderFor = (when: Conditions, seller: string, country: string, day: LocalDay): Order => {
  const currency = currencyOf(country) ?? 'EUR';
  return {
    id: 'order',
    number: 'sample',
    currency,
    country,
    timeZone: 'UTC',
    placedOn: day,
    channel: when.channels?.[0],
    segments: when.segments?.slice(0, 1),
    lines: [lineFor(when, seller, currency, day)],
    discount: 0,
    deliveries: [],
  };
};

/** Days in and after every season: what a season makes longer may be short at any other time. */
const seasonDays = ({ goodwill }: Policy, year: string): readonly LocalDay[] =>
  (goodwill.seasons ?? []).flatMap(({ bought }) => {
    const [first, last] = [bought.from, bought.until].map((each) => `${year}-${each === '02-29' ? '02-28' : each}`);
    return first && last ? [first, addDays(last, 1)] : [];
  });

/**
 * For each country one order that no rule in particular is about, and one for every rule of the documents: a thing that
 * is what the rule asks for, bought, sent and received on the same day. And the same for days in and out of season.
 */
export const sampleOrders = (
  documents: readonly Policy[],
  seller: string,
  countries: readonly string[],
  day: LocalDay,
): readonly Order[] => {
  const wanted = documents.flatMap((document) => everyRule(placedRules(document)).map(({ rule }) => rule.when ?? {}));
  const days = new Set([day, ...documents.flatMap((document) => seasonDays(document, day.slice(0, 4)))]);
  return countries.flatMap((country) =>
    [...days].flatMap((placedOn) =>
      [{}, ...wanted]
        .filter(({ countries: only }: Conditions) => only?.includes(country) ?? true)
        .map((when) => orderFor(when, seller, country, placedOn)),
    ),
  );
};
