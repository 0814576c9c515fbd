import type { StockItem } from '../ports/inventory.js';
import type { StockData } from '../ports/store/stock-data.js';
import type { Tables } from './open-tables.js';
import type { Rows } from './rows.js';
import { sorted } from './sorted.js';
import type { Sync } from './sync.js';

const toItem = (row: Rows['products']): StockItem => {
  const { sku, product, title, variant, image, currency, unitPrice, unitTax, sizeRank, available } = row;
  return { sku, product, title, variant, image, currency, unitPrice, unitTax, sizeRank, available };
};

/** What can be had in exchange. */
export const stockData = ({ products, reservations }: Tables): Sync<StockData> => ({
  putProducts(shop, items) {
    for (const { sku, sizeRank = null, ...rest } of items) {
      const facts = { ...rest, sizeRank };
      products.upsert({ shop, sku, ...facts }, facts);
    }
  },

  hasProducts: (shop) => products.select((row) => row.shop === shop).length > 0,

  findProducts: (shop, skus) => products.select((row) => row.shop === shop && skus.includes(row.sku)).map(toItem),

  searchProducts(shop, { product, words, limit }) {
    const wanted = words?.toLowerCase() ?? '';
    const fits = (row: Rows['products']): boolean =>
      row.shop === shop &&
      row.available > 0 &&
      (product === null || row.product === product) &&
      [row.title, row.variant, row.sku].some((text) => text?.toLowerCase().includes(wanted) ?? false);
    return sorted(products.select(fits), ({ title, variant, sku }) => [title, variant, sku])
      .slice(0, limit)
      .map(toItem);
  },

  takeStock: (shop, sku, quantity) =>
    products.update(
      (row) => row.shop === shop && row.sku === sku && row.available >= quantity,
      ({ available }) => ({ available: available - quantity }),
    ).length > 0,

  noteReservation: (shop, caseNumber, sku, quantity) => reservations.insertNew({ shop, caseNumber, sku, quantity }),

  endReservation(shop, caseNumber, sku) {
    const isIt = (row: Rows['reservations']): boolean =>
      row.shop === shop && row.caseNumber === caseNumber && row.sku === sku;
    const [row] = reservations.select(isIt);
    reservations.remove(isIt);
    return row?.quantity ?? 0;
  },
});
