import { GOODS_LEVELS, type InsightFinding } from '@returns-portal/contract';
import type { GoodsCount, SoldCount } from '../../ports/store/insight-data.js';
import { groupAt, idAt, type Group, type Level } from '../figures/levels.js';
import type { TwoGroups } from './fisher-exact.js';

/** Goods against the rest of the shop's, in one respect. */
export interface Comparison extends TwoGroups {
  readonly code: InsightFinding['code'];
  readonly level: Level;
  readonly seller: string;
  readonly id: string;
  readonly reason: string | null;
  /** One of the goods, by which to find their name. */
  readonly sku: string;
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** What a level above holds only one of is compared there already: the same twice would count as two. */
const isItsOwn = <Row extends GoodsCount | SoldCount>({ level, rows }: Group<Row>): boolean => {
  if (level === 'variant') return true;
  const below = level === 'product' ? 'variant' : 'product';
  const parts = new Set(rows.map((row) => idAt(below, row) ?? row.sku));
  return parts.size > 1;
};

const against = (n: number, count: number, whole: { n: number; count: number }): TwoGroups => ({
  n,
  count,
  elsewhere: { n: whole.n - n, count: whole.count - count },
});

/**
 * Each reason, for each variant, product and category. A return of two pieces is one: whoever sends both back for one
 * reason has decided once. What was withdrawn from gives no reason, and is left out.
 */
export const compareReasons = (rows: readonly GoodsCount[]): Comparison[] => {
  const reasoned = rows.filter(({ reason }) => reason !== null);
  const returnsOf = ({ returns }: GoodsCount): number => returns;
  const n = sum(reasoned, returnsOf);
  const whole = new Map<string, number>();
  for (const { reason, returns } of reasoned) whole.set(reason ?? '', (whole.get(reason ?? '') ?? 0) + returns);
  return GOODS_LEVELS.flatMap((level) =>
    groupAt(level, reasoned)
      .filter(isItsOwn)
      .flatMap(({ seller, id, rows: own }) =>
        [...whole].map(([reason, count]): Comparison => {
          const given = own.filter((row) => row.reason === reason);
          const groups = against(sum(own, returnsOf), sum(given, returnsOf), { n, count });
          return { code: 'reason_share', level, seller, id, sku: own[0]?.sku ?? id, reason, ...groups };
        }),
      ),
  );
};

/** How many lines of orders came back, for each variant, product and category. */
export const compareRates = (rows: readonly SoldCount[]): Comparison[] => {
  const linesOf = ({ lines }: SoldCount): number => lines;
  const returnedOf = ({ returnedLines }: SoldCount): number => returnedLines;
  const whole = { n: sum(rows, linesOf), count: sum(rows, returnedOf) };
  return GOODS_LEVELS.flatMap((level) =>
    groupAt(level, rows)
      .filter(isItsOwn)
      .map(({ seller, id, rows: own }): Comparison => {
        const groups = against(sum(own, linesOf), sum(own, returnedOf), whole);
        return { code: 'return_rate', level, seller, id, sku: own[0]?.sku ?? id, reason: null, ...groups };
      }),
  );
};
