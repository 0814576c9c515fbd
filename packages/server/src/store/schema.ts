import type { Choice, GoodsState, MoneyState, OpenedItem, Order, Policy, QuoteComponent } from '@returns-portal/policy';
import type { Quote, ReturnCase, Submission } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/*
 * Everything lives in a schema of its own, so that the service can share a database with a shop's own tables.
 * Every row carries its shop. Amounts are minor units in bigint, read as numbers (they stay below 2^53); days
 * are `date`, moments `timestamptz`. Documents that are only ever read as a whole are jsonb.
 *
 * After a change here: `npm run migrations`, and commit what it writes.
 */
export const returns = pgSchema('returns');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const shops = returns.table('shops', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  operator: text('operator'),
  email: text('email').notNull(),
  accent: text('accent').notNull(),
  returnsUrl: text('returns_url'),
  origins: jsonb('origins').$type<readonly string[]>().notNull(),
  secret: text('secret').notNull(),
});

export const policies = returns.table(
  'policies',
  {
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    version: text('version').notNull(),
    effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
    document: jsonb('document').$type<Policy>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.shop, table.version] })],
);

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
    customerName: text('customer_name').notNull(),
    document: jsonb('document').$type<Order>().notNull(),
  },
  (table) => [
    unique('orders_shop_number').on(table.shop, table.number),
    index('orders_customer').on(table.shop, sql`lower(${table.customerEmail})`),
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
  (table) => [index('quotes_order').on(table.orderId)],
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

export const returnCases = returns.table(
  'return_cases',
  {
    number: text('number').primaryKey(),
    shop: text('shop').notNull(),
    seller: text('seller')
      .notNull()
      .references(() => shops.id),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id),
    createdAt: moment('created_at').notNull(),
    currency: text('currency').notNull(),
    timeZone: text('time_zone').notNull(),
    refund: bigint('refund', { mode: 'number' }).notNull(),
    credit: bigint('credit', { mode: 'number' }).notNull(),
    owed: bigint('owed', { mode: 'number' }).notNull().default(0),
    components: jsonb('components').$type<QuoteComponent[]>().notNull(),
    /** Null where nothing is sent. */
    method: jsonb('method').$type<ReturnCase['method']>(),
    policyVersion: text('policy_version').notNull(),
  },
  (table) => [index('return_cases_order').on(table.orderId)],
);

export const caseItems = returns.table(
  'case_items',
  {
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    position: integer('position').notNull(),
    shop: text('shop').notNull(),
    lineId: text('line_id').notNull(),
    title: text('title').notNull(),
    variant: text('variant'),
    image: text('image'),
    quantity: integer('quantity').notNull(),
    choice: jsonb('choice').$type<Choice>().notNull(),
    goods: text('goods').$type<GoodsState>().notNull(),
    money: text('money').$type<MoneyState>().notNull(),
    waitsFor: text('waits_for').$type<OpenedItem['waitsFor']>(),
    /** Null, as the next, where the goods stay with the customer. */
    sendBackBy: date('send_back_by', { mode: 'string' }),
    sendBackEndsAt: moment('send_back_ends_at'),
    refundBy: date('refund_by', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.caseNumber, table.position] })],
);

/** Look-ups that failed, or have not turned out well yet. */
export const lookupAttempts = returns.table(
  'lookup_attempts',
  {
    shop: text('shop').notNull(),
    scope: text('scope').$type<'number' | 'address'>().notNull(),
    subject: text('subject').notNull(),
    count: integer('count').notNull(),
    since: moment('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.scope, table.subject] }),
    index('lookup_attempts_since').on(table.since),
  ],
);
