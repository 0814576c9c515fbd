import type { GoodsFigures } from '@returns-portal/contract';

export type Level = GoodsFigures['level'];

export interface Goods {
  readonly seller: string;
  readonly sku: string;
  readonly product: string | null;
  readonly category: string;
}

/** What goods are a part of at a level; null where a shop does not say which product a variant is of. */
export const idAt = (level: Level, { sku, product, category }: Goods): string | null =>
  ({ variant: sku, product, category })[level];

export interface Group<Row> {
  readonly level: Level;
  readonly seller: string;
  readonly id: string;
  readonly rows: readonly Row[];
}

/** Rows by what they are a part of at a level. */
export const groupAt = <Row extends Goods>(level: Level, rows: readonly Row[]): Group<Row>[] => {
  const groups = new Map<string, { level: Level; seller: string; id: string; rows: Row[] }>();
  for (const row of rows) {
    const id = idAt(level, row);
    if (id === null) continue;
    const key = JSON.stringify([row.seller, id]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { level, seller: row.seller, id, rows: [row] });
  }
  return [...groups.values()];
};

export const keyOf = ({ level, seller, id }: Pick<Group<unknown>, 'level' | 'seller' | 'id'>): string =>
  JSON.stringify([level, seller, id]);
