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

type Ask = <T>(work: (data: InsightData) => Promise<T>) => Promise<T>;

/** Counts in two transactions side by side: what is counted twice a second apart is the same but for a return or two. */
export const readCounts = async (ask: Ask, filter: InsightFilter): Promise<Counts> => {
  const [one, other] = await Promise.all([
    ask(async (data) => ({
      goods: await data.countGoods(filter),
      sold: await data.countSold(filter),
      orders: await data.countOrders(filter),
      waits: await data.countWaits(filter),
    })),
    ask(async (data) => ({
      items: await data.countItems(filter),
      cases: await data.countCases(filter),
    })),
  ]);
  return { ...one, ...other };
};

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
