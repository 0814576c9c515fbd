import type {
  CaseCount,
  GoodsCount,
  InsightData,
  InsightFilter,
  ItemCount,
  OrderCount,
  SoldCount,
  WaitCount,
} from '../../ports/store/insight-data.js';

/** All that figures are made of. Counts of several desks are put together by putting their lists together. */
export interface Counts {
  readonly goods: readonly GoodsCount[];
  readonly items: readonly ItemCount[];
  readonly cases: readonly CaseCount[];
  readonly waits: readonly WaitCount[];
  readonly sold: readonly SoldCount[];
  readonly orders: readonly OrderCount[];
}

export const readCounts = async (data: InsightData, filter: InsightFilter): Promise<Counts> => ({
  goods: await data.countGoods(filter),
  items: await data.countItems(filter),
  cases: await data.countCases(filter),
  waits: await data.countWaits(filter),
  sold: await data.countSold(filter),
  orders: await data.countOrders(filter),
});

export const joinCounts = (all: readonly Counts[]): Counts => ({
  goods: all.flatMap(({ goods }) => goods),
  items: all.flatMap(({ items }) => items),
  cases: all.flatMap(({ cases }) => cases),
  waits: all.flatMap(({ waits }) => waits),
  sold: all.flatMap(({ sold }) => sold),
  orders: all.flatMap(({ orders }) => orders),
});

/** The counts of one period: those that are told apart by it. */
export const countsByPeriod = (
  counts: Counts,
  periods: number,
): Pick<Counts, 'items' | 'cases' | 'waits' | 'orders'>[] => {
  const split = <Row extends { readonly period: number }>(rows: readonly Row[]): Row[][] => {
    const lists = Array.from({ length: periods }, (): Row[] => []);
    for (const row of rows) lists[row.period]?.push(row);
    return lists;
  };
  const [items, cases, waits, orders] = [
    split(counts.items),
    split(counts.cases),
    split(counts.waits),
    split(counts.orders),
  ];
  return Array.from({ length: periods }, (_, at) => ({
    items: items[at] ?? [],
    cases: cases[at] ?? [],
    waits: waits[at] ?? [],
    orders: orders[at] ?? [],
  }));
};
