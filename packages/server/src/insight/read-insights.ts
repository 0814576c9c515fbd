import type { GoodsFigures, InsightQuery, Insights } from '@returns-portal/contract';
import { addDays, localDayAt, type LocalDay } from '@returns-portal/policy';
import type { DeskCall } from '../desk/desk-at.js';
import type { Comment, GoodsName, InsightFilter } from '../ports/store/insight-data.js';
import { countsByPeriod, joinCounts, readCounts, type Counts } from './figures/counts.js';
import { figuresOf } from './figures/figures-of.js';
import { goodsOf } from './figures/goods-of.js';
import type { Level } from './figures/levels.js';
import { namer, toBeNamed, type NameOf, type ToName } from './figures/name-goods.js';
import { reasonsOf, type LabelsOf } from './figures/reasons-of.js';
import { periodsOf } from './figures/periods.js';
import { findingsOf, outliersIn } from './findings/find-in-counts.js';

/** How far back figures go where nobody asks for more; today is counted in. */
const DAYS = 90;
const MOST_DAYS = 1100;
const MOST_GOODS = 200;
const MOST_COMMENTS = 50;

interface Scope extends Pick<Insights, 'from' | 'until' | 'by' | 'timeZone'> {
  readonly filter: Omit<InsightFilter, 'shop'>;
}

/** Today, or as many days later as a table can have; from a day that is to come, that day alone. */
const lastDayFrom = (from: LocalDay, today: LocalDay): LocalDay => {
  const longest = addDays(from, MOST_DAYS - 1);
  if (from > today) return from;
  return longest < today ? longest : today;
};

/** What is asked for, with all that was left open. */
const scopeOf = (query: InsightQuery, timeZone: string, today: LocalDay): Scope => {
  const { by = 'week', seller, category } = query;
  const until = query.until ?? lastDayFrom(query.from ?? today, today);
  const from = query.from ?? addDays(until, 1 - DAYS);
  return { from, until, by, timeZone, filter: { seller, category, today, ...periodsOf(from, until, by, timeZone) } };
};

/** Amounts of several currencies do not add up: those of most returns are shown where none is asked for. */
const currenciesOf = ({ cases }: Counts): string[] => {
  const returns = new Map<string, number>();
  for (const row of cases) returns.set(row.currency, (returns.get(row.currency) ?? 0) + row.returns);
  return [...returns].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
};

const commentOf = ({ at, ...comment }: Comment): Insights['comments'][number] => ({ ...comment, at: at.toISOString() });

interface Read {
  readonly counts: Counts;
  readonly comments: readonly Comment[];
  readonly labelsOf: LabelsOf;
}

const readAt = async ({ ports, shop, visitor }: DeskCall, filter: Omit<InsightFilter, 'shop'>): Promise<Read> => {
  const own = { ...filter, shop: shop.id, seller: visitor.seller ?? filter.seller };
  const counts = await readCounts((work) => ports.store.inShop(shop.id, work), own);
  const sellers = [...new Set(counts.goods.flatMap(({ reason, seller }) => (reason === null ? [] : [seller])))];
  return ports.store.inShop(shop.id, async (data) => {
    const known = await data.reasonsOf(sellers);
    const keyOf = (seller: string, code: string): string => JSON.stringify([seller, code]);
    const labels = new Map(known.toReversed().map(({ seller, reason }) => [keyOf(seller, reason.code), reason.labels]));
    return {
      counts,
      comments: await data.listComments(own, MOST_COMMENTS),
      labelsOf: (seller, reason) => labels.get(keyOf(seller, reason)) ?? null,
    };
  });
};

const namesAt = async (desks: readonly DeskCall[], goods: readonly ToName[]): Promise<NameOf> => {
  const names: GoodsName[] = [];
  for (const { ports, shop } of desks) {
    names.push(...(await ports.store.inShop(shop.id, (data) => data.nameGoods(shop.id, goods))));
  }
  return namer(names);
};

/**
 * What a shop can learn from its returns. A seller's are its own and those that it has at its marketplace, put together.
 *
 * @param timeZone where the shop's days are
 */
export const readInsights = async (
  all: readonly DeskCall[],
  query: InsightQuery,
  timeZone: string,
  now: Date,
): Promise<Insights> => {
  const { filter, ...scope } = scopeOf(query, timeZone, localDayAt(now.toISOString(), timeZone));
  // At its marketplace a seller sees itself, whoever it asks for.
  const { seller } = query;
  const desks = all.filter(({ visitor }) => !visitor.seller || seller === undefined || visitor.seller === seller);
  const read: Read[] = [];
  for (const desk of desks) read.push(await readAt(desk, filter));
  const counts = joinCounts(read.map((each) => each.counts));
  const labelsOf: LabelsOf = (seller, reason) =>
    read.map((each) => each.labelsOf(seller, reason)).find((labels) => labels !== null) ?? null;
  const currencies = currenciesOf(counts);
  const currency = query.currency ?? currencies[0] ?? null;
  const at = (level: Level) => goodsOf(level, counts, currency, labelsOf, MOST_GOODS);
  const [variants, products, categories] = [at('variant'), at('product'), at('category')];
  const outliers = outliersIn(counts);
  const shown = [...variants, ...products, ...outliers.map(({ comparison }) => comparison)];
  const nameOf = await namesAt(desks, toBeNamed(shown));
  const named = (list: typeof variants): GoodsFigures[] =>
    list.map(({ sku, ...one }) => ({ ...one, ...nameOf({ ...one, sku }) }));

  return {
    ...scope,
    currency,
    otherCurrencies: currencies.filter((other) => other !== currency),
    total: figuresOf(counts, currency),
    periods: countsByPeriod(counts, filter.days.length - 1).map((part, place) => ({
      from: filter.days[place] ?? scope.from,
      until: addDays(filter.days[place + 1] ?? scope.until, -1),
      figures: figuresOf(part, currency),
    })),
    reasons: reasonsOf(counts.goods, labelsOf),
    variants: named(variants),
    products: named(products),
    categories: named(categories),
    findings: findingsOf(outliers, labelsOf, nameOf),
    comments: read
      .flatMap(({ comments }) => comments)
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST_COMMENTS)
      .map(commentOf),
  };
};
