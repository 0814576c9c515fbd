import type { GoodsFigures } from '@returns-portal/contract';
import type { GoodsName } from '../../ports/store/insight-data.js';
import type { Level } from './levels.js';

/** Goods at a level, by one of them. */
export interface ToName {
  readonly level: Level;
  readonly seller: string;
  readonly sku: string;
}

export type NameOf = (goods: ToName) => Pick<GoodsFigures, 'title' | 'variant'>;

const keyOf = ({ seller, sku }: Pick<ToName, 'seller' | 'sku'>): string => JSON.stringify([seller, sku]);

/** The goods whose names are needed, each once. A category has none but its code. */
export const toBeNamed = (goods: readonly ToName[]): ToName[] => [
  ...new Map(goods.filter(({ level }) => level !== 'category').map((one) => [keyOf(one), one])).values(),
];

/** What goods are called: a product as one of its variants, without what tells them apart. */
export const namer = (names: readonly GoodsName[]): NameOf => {
  const known = new Map(names.map((name) => [keyOf(name), name]));
  return (goods) => {
    const name = goods.level === 'category' ? undefined : known.get(keyOf(goods));
    return { title: name?.title ?? null, variant: goods.level === 'variant' ? (name?.variant ?? null) : null };
  };
};
