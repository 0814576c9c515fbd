import type { GoodsCount, ItemFact } from '../../ports/store/insight-data.js';

type Alike = Omit<GoodsCount, 'returns' | 'units' | 'value'>;

/** All that returns of goods are told apart by, as one text. */
export const alikeOf = (item: ItemFact): string => {
  const { seller, sku, product, category, reason, reasonClass, track, currency } = item;
  return JSON.stringify([seller, sku, product, category, reason, reasonClass, track, currency]);
};

/** @param text made by `alikeOf`: nothing else writes it */
export const readAlike = (text: string): Alike => {
  const [seller, sku, product, category, reason, reasonClass, track, currency] = JSON.parse(text) as [
    ...[string, string, string | null, string],
    ...[string | null, Alike['reasonClass'], Alike['track'], string],
  ];
  return { seller, sku, product, category, reason, reasonClass, track, currency };
};
