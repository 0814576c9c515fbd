import { and, asc, eq, gt, gte, ilike, inArray, or, sql } from 'drizzle-orm';
import type { StockData } from '../ports/store/stock-data.js';
import { containing } from './containing.js';
import type { Database } from './database.js';
import { products, reservations } from './schema/index.js';

const STOCK_ITEM = {
  sku: products.sku,
  product: products.product,
  title: products.title,
  variant: products.variant,
  image: products.image,
  currency: products.currency,
  unitPrice: products.unitPrice,
  unitTax: products.unitTax,
  sizeRank: products.sizeRank,
  available: products.available,
};

/** What can be had in exchange. */
export const stockData = (database: Database): StockData => ({
  async putProducts(shop, items) {
    for (const { sku, sizeRank = null, ...rest } of items) {
      const facts = { ...rest, sizeRank };
      await database
        .insert(products)
        .values({ shop, sku, ...facts })
        .onConflictDoUpdate({ target: [products.shop, products.sku], set: facts });
    }
  },

  async hasProducts(shop) {
    const rows = await database.select({ sku: products.sku }).from(products).where(eq(products.shop, shop)).limit(1);
    return rows.length > 0;
  },

  async findProducts(shop, skus) {
    if (skus.length === 0) return [];
    return database
      .select(STOCK_ITEM)
      .from(products)
      .where(and(eq(products.shop, shop), inArray(products.sku, [...skus])));
  },

  async searchProducts(shop, { product, words, limit }) {
    const pattern = words === null ? null : containing(words);
    return database
      .select(STOCK_ITEM)
      .from(products)
      .where(
        and(
          eq(products.shop, shop),
          gt(products.available, 0),
          product === null ? undefined : eq(products.product, product),
          pattern === null
            ? undefined
            : or(ilike(products.title, pattern), ilike(products.variant, pattern), ilike(products.sku, pattern)),
        ),
      )
      .orderBy(asc(products.title), asc(products.variant), asc(products.sku))
      .limit(limit);
  },

  async takeStock(shop, sku, quantity) {
    const rows = await database
      .update(products)
      .set({ available: sql`${products.available} - ${quantity}` })
      .where(and(eq(products.shop, shop), eq(products.sku, sku), gte(products.available, quantity)))
      .returning({ sku: products.sku });
    return rows.length > 0;
  },

  async noteReservation(shop, caseNumber, sku, quantity) {
    const rows = await database
      .insert(reservations)
      .values({ shop, caseNumber, sku, quantity })
      .onConflictDoNothing()
      .returning({ sku: reservations.sku });
    return rows.length > 0;
  },

  async endReservation(shop, caseNumber, sku) {
    const [row] = await database
      .delete(reservations)
      .where(and(eq(reservations.shop, shop), eq(reservations.caseNumber, caseNumber), eq(reservations.sku, sku)))
      .returning({ quantity: reservations.quantity });
    return row?.quantity ?? 0;
  },
});
