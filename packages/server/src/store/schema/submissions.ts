import type { Quote, Submission } from '@returns-portal/contract';
import { index, json, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { orders } from './orders.js';
import { moment, returns } from './returns.js';

export const quotes = returns.table(
  'quotes',
  {
    /** Text, not uuid: customers send it back, and what is no uuid must be unknown rather than an error. */
    id: text('id').primaryKey(),
    shop: text('shop').notNull(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    expiresAt: moment('expires_at').notNull(),
    document: jsonb('document').$type<Quote>().notNull(),
  },
  (table) => [index('quotes_order').on(table.orderId), index('quotes_expiry').on(table.expiresAt)],
);

export const submissions = returns.table(
  'submissions',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    /** Unique: an offer is taken once. */
    quoteId: text('quote_id')
      .notNull()
      .references(() => quotes.id),
    locale: text('locale').$type<'fr' | 'ro' | 'en'>().notNull(),
    /** As it was answered, for whoever asks again; json, not jsonb, so that it is the same to the letter. */
    answer: json('answer').$type<Submission>().notNull(),
  },
  (table) => [unique('submissions_quote').on(table.quoteId)],
);

export const idempotencyKeys = returns.table(
  'idempotency_keys',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    shop: text('shop').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.key] })],
);
