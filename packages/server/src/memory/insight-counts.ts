import type { CaseCount, InsightData, InsightFilter, WaitCount } from '../ports/store/insight-data.js';
import { firstBy } from '../store/rows/to-sold.js';
import type { Rows } from './rows.js';
import type { Sync } from './sync.js';
import type { Tables } from './open-tables.js';

/** In which period something falls, from 0; -1 before the first and after the last. */
const periodOf = <T extends Date | string>(edges: readonly T[], at: T): number => {
  const period = edges.findLastIndex((edge) => edge <= at);
  return period === edges.length - 1 ? -1 : period;
};

/** Adds up rows that are alike in what `keyOf` gives. */
const tally = <Row, Key extends object, Sums extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  sumsOf: (row: Row) => Sums,
): (Key & Sums)[] => {
  const groups = new Map<string, Key & Sums>();
  for (const row of rows) {
    const key = keyOf(row);
    const name = JSON.stringify(key);
    const before = groups.get(name);
    const more = sumsOf(row) as Record<string, number>;
    const sums = Object.entries(more).map(([field, value]) => [
      field,
      value + ((before as Record<string, number> | undefined)?.[field] ?? 0),
    ]);
    groups.set(name, { ...key, ...(Object.fromEntries(sums) as Sums) });
  }
  return [...groups.values()];
};

type Case = Rows['caseFacts'];

const isKept = ({ paidOn, dueBy }: Case): boolean => paidOn !== null && dueBy !== null && paidOn <= dueBy;
const isLate = ({ paidOn, dueBy }: Case, today: string): boolean =>
  dueBy !== null && (paidOn === null ? dueBy < today : paidOn > dueBy);

/** What a filter picks. */
export const picking = ({ caseFacts, itemFacts, soldFacts }: Tables) => {
  const isOf = ({ shop, seller }: InsightFilter, row: { readonly shop: string; readonly seller: string }): boolean =>
    row.shop === shop && (seller === undefined || row.seller === seller);
  const items = (filter: InsightFilter) =>
    itemFacts.select(
      (row) =>
        row.stands &&
        isOf(filter, row) &&
        (filter.category === undefined || row.category === filter.category) &&
        periodOf(filter.moments, row.createdAt) >= 0,
    );
  const cases = (filter: InsightFilter) => {
    const of = filter.category === undefined ? null : new Set(items(filter).map(({ caseNumber }) => caseNumber));
    return caseFacts.select(
      (row) =>
        row.stands &&
        isOf(filter, row) &&
        (of?.has(row.caseNumber) ?? true) &&
        periodOf(filter.moments, row.createdAt) >= 0,
    );
  };
  const sold = (filter: InsightFilter) =>
    soldFacts.select(
      (row) =>
        isOf(filter, row) &&
        (filter.category === undefined || row.category === filter.category) &&
        periodOf(filter.days, row.placedOn) >= 0,
    );
  return { items, cases, sold };
};

const one = (is: boolean): number => (is ? 1 : 0);

type Counting = 'countGoods' | 'countItems' | 'countCases' | 'countWaits' | 'countSold' | 'countOrders';

/** Counting what was noted. */
export const insightCounts = (tables: Tables): Pick<Sync<InsightData>, Counting> => {
  const { items, cases, sold } = picking(tables);
  return {
    countGoods: (filter) =>
      tally(
        items(filter),
        ({ seller, sku, product, category, reason, reasonClass, track, currency }) => {
          return { seller, sku, product, category, reason, reasonClass, track, currency };
        },
        ({ counts: returns, units, value }) => ({ returns, units, value }),
      ),

    countItems: (filter) =>
      tally(
        items(filter),
        ({ createdAt, track, outcome, currency }) => {
          return { period: periodOf(filter.moments, createdAt), track, outcome, currency };
        },
        ({ units, value }) => ({ units, value }),
      ),

    countCases: (filter) =>
      tally(
        cases(filter),
        ({ createdAt, currency }) => ({ period: periodOf(filter.moments, createdAt), currency }),
        (row) => {
          const { bonus, postage, handling, repair, other, valueLost, valueKept, surcharge, dueFrom, rating } = row;
          return {
            ...{ returns: 1, bonus, postage, handling, repair, other, valueLost, valueKept, surcharge },
            keptByLaw: one(dueFrom === 'law' && isKept(row)),
            lateByLaw: one(dueFrom === 'law' && isLate(row, filter.today)),
            keptByPromise: one(dueFrom === 'promise' && isKept(row)),
            lateByPromise: one(dueFrom === 'promise' && isLate(row, filter.today)),
            ...{ one: one(rating === 1), two: one(rating === 2), three: one(rating === 3) },
            ...{ four: one(rating === 4), five: one(rating === 5) },
          };
        },
      ).map(({ one: first, two, three, four, five, ...row }): CaseCount => {
        return { ...row, ratings: [first, two, three, four, five] };
      }),

    countWaits(filter) {
      const waits = cases(filter).flatMap(({ createdAt, fromRequest, fromReceipt }): Omit<WaitCount, 'n'>[] => {
        const period = periodOf(filter.moments, createdAt);
        return [
          ...(fromRequest === null ? [] : [{ period, since: 'request' as const, quarters: fromRequest }]),
          ...(fromReceipt === null ? [] : [{ period, since: 'receipt' as const, quarters: fromReceipt }]),
        ];
      });
      return tally(
        waits,
        (wait) => wait,
        () => ({ n: 1 }),
      );
    },

    countSold: (filter) =>
      tally(
        sold(filter),
        ({ seller, sku, product, category }) => ({ seller, sku, product, category }),
        ({ units, returned }) => ({
          ...{ lines: 1, units },
          returnedLines: one(returned > 0),
          returnedUnits: Math.min(returned, units),
        }),
      ),

    countOrders(filter) {
      const first = firstBy(filter.seller, filter.category);
      return tally(
        sold(filter),
        ({ placedOn }) => ({ period: periodOf(filter.days, placedOn) }),
        ({ units, returned, firstOf, firstReturnedOf }) => ({
          orders: one((firstOf & first) !== 0),
          returnedOrders: one((firstReturnedOf & first) !== 0),
          ...{ units, returnedUnits: Math.min(returned, units) },
        }),
      );
    },
  };
};
