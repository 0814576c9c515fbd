import type { Order } from '@returns-portal/policy';
import { sql } from 'drizzle-orm';
import { date, foreignKey, index, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { shops, policies } from './shops.js';
import { moment, returns } from './returns.js';

export const orders = returns.table(
  'orders',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    /** Upper case, as it is compared. */
    number: text('number').notNull(),
    placedOn: date('placed_on', { mode: 'string' }).notNull(),
    customerEmail: text('customer_email').notNull(),
    /**
     * The same in lower case, as it is looked for. A column and not an index on an expression: under row-level security an
     * index serves only what is sure to leak nothing, and `lower` is not.
     */
    customerKey: text('customer_key').notNull(),
    customerName: text('customer_name').notNull(),
    customerPhone: text('customer_phone'),
    customerPostcode: text('customer_postcode'),
    /** The shop's own id of the customer, for those who are signed in there. */
    customerId: text('customer_id'),
    document: jsonb('document').$type<Order>().notNull(),
    /** The erasure that its customer asked for, which waits for its last return to be closed. */
    erasureAsked: moment('erasure_asked'),
    /** Nobody's any more: name and address say so. */
    erasedAt: moment('erased_at'),
  },
  (table) => [
    unique('orders_shop_number').on(table.shop, table.number),
    index('orders_customer').on(table.shop, table.customerKey),
    index('orders_customer_id').on(table.shop, table.customerId),
    // Who is still known, by the day of the order: for what is kept too long.
    index('orders_known')
      .on(table.shop, table.placedOn)
      .where(sql`${table.erasedAt} is null`),
    index('orders_to_erase')
      .on(table.shop, table.erasureAsked)
      .where(sql`${table.erasureAsked} is not null`),
  ],
);

/**
 * The version of each seller's policy that governs an order, and of the operator's under it, frozen when the order came
 * in.
 */
export const orderPolicies = returns.table(
  'order_policies',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    shop: text('shop').notNull(),
    seller: text('seller').notNull(),
    version: text('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.seller] }),
    foreignKey({
      name: 'order_policies_version',
      columns: [table.seller, table.version],
      foreignColumns: [policies.shop, policies.version],
    }),
  ],
);
