import type { Choice, GoodsState, MoneyState, OpenedItem, QuoteComponent } from '@returns-portal/policy';
import type { PickupSlot, Point, ReturnCase, RuledItem } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Booking } from '../../ports/carrier.js';
import type { Standing } from '../../ports/store/desk-data.js';
import { shops } from './shops.js';
import { orders } from './orders.js';
import { submissions } from './submissions.js';
import { moment, returns } from './returns.js';

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
    /** What the rules of the policy said when it was made, item by item; null where nobody asked them. */
    rules: jsonb('rules').$type<readonly RuledItem[]>(),
    /** How it stands and what it waits for, for the queue: derived from all else whenever that changes, and never read back. */
    status: text('status').$type<Standing['status']>().notNull().default('requested'),
    needs: text('needs').$type<Standing['needs']>().notNull().default('nothing'),
    /** What is due from the shop first; null where nothing is. */
    dueKind: text('due_kind').$type<NonNullable<Standing['due']>['kind']>(),
    dueBy: date('due_by', { mode: 'string' }),
    /** Since when nothing is to be done about it; null while something is. */
    closedAt: moment('closed_at'),
    /** When what was typed, shown or paid was erased, each by its own period. */
    textsErasedAt: moment('texts_erased_at'),
    photosErasedAt: moment('photos_erased_at'),
    recordsErasedAt: moment('records_erased_at'),
  },
  (table) => [
    index('return_cases_order').on(table.orderId),
    index('return_cases_latest').on(table.shop, table.createdAt, table.number),
    index('return_cases_due')
      .on(table.shop, table.dueBy, table.number)
      .where(sql`${table.dueBy} is not null`),
    // What is still to be erased of what is over, by when it was closed.
    index('return_cases_texts')
      .on(table.shop, table.closedAt)
      .where(sql`${table.textsErasedAt} is null`),
    index('return_cases_photos')
      .on(table.shop, table.closedAt)
      .where(sql`${table.photosErasedAt} is null`),
    index('return_cases_records')
      .on(table.shop, table.closedAt)
      .where(sql`${table.recordsErasedAt} is null`),
    index('return_cases_needs').on(table.shop, table.needs, table.createdAt, table.number),
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
    /** The item of which it was a part. */
    splitFrom: integer('split_from'),
  },
  (table) => [
    primaryKey({ columns: [table.caseNumber, table.position] }),
    // What is still to be sent, by its last moment: for reminders and expiry.
    index('case_items_to_send')
      .on(table.shop, table.sendBackEndsAt)
      .where(sql`${table.goods} = 'approved'`),
  ],
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

export const feedback = returns.table('feedback', {
  caseNumber: text('case_number')
    .primaryKey()
    .references(() => returnCases.number),
  shop: text('shop').notNull(),
  rating: integer('rating').notNull(),
  comment: text('comment'),
  at: moment('at').notNull(),
});
