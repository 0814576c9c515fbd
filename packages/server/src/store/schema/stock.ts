import { bigint, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { returns } from './returns.js';

/** What can be had in exchange. */
export const products = returns.table(
  'products',
  {
    shop: text('shop').notNull(),
    sku: text('sku').notNull(),
    product: text('product'),
    title: text('title').notNull(),
    variant: text('variant'),
    image: text('image'),
    currency: text('currency').notNull(),
    unitPrice: bigint('unit_price', { mode: 'number' }).notNull(),
    unitTax: bigint('unit_tax', { mode: 'number' }),
    sizeRank: integer('size_rank'),
    available: integer('available').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.sku] }),
    index('products_product').on(table.shop, table.product),
  ],
);

/** Units of `products` that were set aside for a case. */
export const reservations = returns.table(
  'reservations',
  {
    shop: text('shop').notNull(),
    caseNumber: text('case_number').notNull(),
    sku: text('sku').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shop, table.caseNumber, table.sku] })],
);
