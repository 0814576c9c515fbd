import type { Choice, GoodsState, MoneyState, OpenedItem, Order, Policy, QuoteComponent } from '@returns-portal/policy';
import type { FileType, KeyScope, PickupSlot, Point, Quote, ReturnCase, Submission } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
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
import type { Booking } from '../ports/carrier.js';
import type { AttemptScope } from '../ports/store/access-data.js';
import type { EventType } from '../ports/store/event-data.js';
import type { ShopSettings } from '../shop.js';

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
  settings: jsonb('settings').$type<ShopSettings>().notNull().default({}),
});

/** What lets a merchant's own systems in. The key itself is not stored, only its digest. */
export const apiKeys = returns.table(
  'api_keys',
  {
    id: text('id').primaryKey(),
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    name: text('name').notNull(),
    digest: text('digest').notNull(),
    scopes: jsonb('scopes').$type<readonly KeyScope[]>().notNull(),
    createdAt: moment('created_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('api_keys_shop').on(table.shop)],
);

export const policies = returns.table(
  'policies',
  {
    shop: text('shop')
      .notNull()
      .references(() => shops.id),
    version: text('version').notNull(),
    effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
    document: jsonb('document').$type<Policy>().notNull(),
    /** Null for documents of a release that did not note it. */
    publishedAt: moment('published_at'),
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
    customerPhone: text('customer_phone'),
    customerPostcode: text('customer_postcode'),
    /** The shop's own id of the customer, for those who are signed in there. */
    customerId: text('customer_id'),
    document: jsonb('document').$type<Order>().notNull(),
  },
  (table) => [
    unique('orders_shop_number').on(table.shop, table.number),
    index('orders_customer').on(table.shop, sql`lower(${table.customerEmail})`),
    index('orders_customer_id').on(table.shop, table.customerId),
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
    /** Null while the case goes its way. */
    endedAs: text('ended_as').$type<'cancelled' | 'expired'>(),
    /** Where or when the customer chose to hand the goods over. */
    point: jsonb('point').$type<Point>(),
    pickup: jsonb('pickup').$type<PickupSlot>(),
    /** What the carrier said when the parcel was announced; null until it was. */
    booking: jsonb('booking').$type<Booking>(),
  },
  (table) => [
    index('return_cases_order').on(table.orderId),
    index('return_cases_latest').on(table.shop, table.createdAt, table.number),
  ],
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
  (table) => [
    primaryKey({ columns: [table.caseNumber, table.position] }),
    // What is still to be sent, by its last moment: for reminders and expiry.
    index('case_items_to_send')
      .on(table.shop, table.sendBackEndsAt)
      .where(sql`${table.goods} = 'approved'`),
  ],
);

/** What happened to a case, or around a look-up; never changed. Mails and webhooks come from these. */
export const events = returns.table(
  'events',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    caseNumber: text('case_number').references(() => returnCases.number),
    type: text('type').$type<EventType>().notNull(),
    at: moment('at').notNull(),
    by: text('by').$type<'customer' | 'shop' | 'service'>().notNull(),
    data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
    /** Set for what can happen only once, such as a reminder of one deadline. */
    once: text('once'),
  },
  (table) => [unique('events_once').on(table.shop, table.once), index('events_case').on(table.caseNumber, table.at)],
);

/** One mail or webhook about one event for one recipient: at most one row each, so at most one is sent. */
export const deliveries = returns.table(
  'deliveries',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    channel: text('channel').$type<'mail' | 'webhook'>().notNull(),
    /** `customer`, `shop`, or `endpoint:` and the address of a webhook. */
    recipient: text('recipient').notNull(),
    state: text('state').$type<'queued' | 'sent' | 'dead'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
    problem: text('problem'),
  },
  (table) => [
    unique('deliveries_once').on(table.eventId, table.channel, table.recipient),
    index('deliveries_latest').on(table.shop, table.createdAt, table.id),
    index('deliveries_dead')
      .on(table.shop)
      .where(sql`${table.state} = 'dead'`),
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

/** Parcels on their way back, as customers or carriers told. */
export const shipments = returns.table(
  'shipments',
  {
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    trackingNumber: text('tracking_number').notNull(),
    carrier: text('carrier'),
    addedAt: moment('added_at').notNull(),
    state: text('state').$type<'announced' | 'in_transit' | 'delivered'>(),
  },
  (table) => [primaryKey({ columns: [table.caseNumber, table.trackingNumber] })],
);

export const messages = returns.table(
  'messages',
  {
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    id: text('id').notNull(),
    author: text('author').$type<'customer' | 'shop'>().notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseNumber, table.id] })],
);

/** Files of customers; what is in them is kept by the FileStore. */
export const files = returns.table(
  'files',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    /** Null until it is evidence of a case; forgotten after a day if it never is. */
    caseNumber: text('case_number').references(() => returnCases.number),
    lineId: text('line_id'),
    type: text('type').$type<FileType>().notNull(),
    size: integer('size').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (table) => [
    index('files_order').on(table.orderId),
    index('files_case').on(table.caseNumber),
    index('files_loose')
      .on(table.addedAt)
      .where(sql`${table.caseNumber} is null`),
  ],
);

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** What is in files, where no other FileStore is given. */
export const fileContents = returns.table('file_contents', {
  id: uuid('id').primaryKey(),
  shop: text('shop').notNull(),
  bytes: bytea('bytes').notNull(),
});

export const feedback = returns.table('feedback', {
  caseNumber: text('case_number')
    .primaryKey()
    .references(() => returnCases.number),
  shop: text('shop').notNull(),
  rating: integer('rating').notNull(),
  comment: text('comment'),
  at: moment('at').notNull(),
});

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
    available: integer('available').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.sku] }),
    index('products_product').on(table.shop, table.product),
  ],
);

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
