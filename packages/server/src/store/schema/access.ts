import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AttemptScope } from '../../ports/store/access-data.js';
import { orders } from './orders.js';
import { moment, returns } from './returns.js';

/** Look-ups that failed, or have not turned out well yet. */
export const lookupAttempts = returns.table(
  'lookup_attempts',
  {
    shop: text('shop').notNull(),
    scope: text('scope').$type<AttemptScope>().notNull(),
    subject: text('subject').notNull(),
    count: integer('count').notNull(),
    since: moment('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.scope, table.subject] }),
    index('lookup_attempts_since').on(table.since),
  ],
);

/** One-time codes that were asked for. The code itself follows from the id and the shop's secret. */
export const verifications = returns.table(
  'verifications',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    /** Null where there is no such order: nobody is told, and no code fits. */
    orderId: uuid('order_id').references(() => orders.id),
    matchedCase: text('matched_case'),
    expiresAt: moment('expires_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    used: boolean('used').notNull().default(false),
  },
  (table) => [index('verifications_expiry').on(table.expiresAt)],
);
