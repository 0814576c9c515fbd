import type { GoodsFigures } from '@returns-portal/contract';
import type { Counts } from './counts.js';
import { groupAt, keyOf, type Level } from './levels.js';
import { reasonsOf, type LabelsOf } from './reasons-of.js';
import { shareOf, sumOf } from './share.js';

type Unnamed = Omit<GoodsFigures, 'title' | 'variant'> & { readonly sku: string };

/** What came back of goods at a level; what most came back of comes first. `sku` is one by which to find their name. */
export const goodsOf = (
  level: Level,
  { goods, sold }: Pick<Counts, 'goods' | 'sold'>,
  currency: string | null,
  labelsOf: LabelsOf,
  most: number,
): Unnamed[] => {
  const soldBy = new Map(groupAt(level, sold).map((group) => [keyOf(group), group.rows]));
  return groupAt(level, goods)
    .map((group) => ({ group, units: sumOf(group.rows, (row) => row.units) }))
    .sort((a, b) => b.units - a.units || (keyOf(a.group) < keyOf(b.group) ? -1 : 1))
    .slice(0, most)
    .map(({ group, units }): Unnamed => {
      const { seller, id, rows } = group;
      const ordered = soldBy.get(keyOf(group)) ?? [];
      const soldUnits = sumOf(ordered, (row) => row.units);
      const returned = sumOf(ordered, (row) => row.returnedUnits);
      return {
        level,
        seller,
        id,
        sku: rows[0]?.sku ?? id,
        returns: sumOf(rows, (row) => row.returns),
        units,
        withdrawnUnits: sumOf(
          rows.filter(({ track }) => track === 'withdrawal'),
          (row) => row.units,
        ),
        value: sumOf(rows, (row) => (row.currency === currency ? row.value : 0)),
        rate: { sold: soldUnits, returned, share: shareOf(returned, soldUnits) },
        reasons: reasonsOf(rows, labelsOf),
      };
    });
};
