import type { OutcomeKind, ReasonClass, Track } from '@returns-portal/policy';
import { bigint, boolean, date, index, integer, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { moment, returns } from './returns.js';

/*
 * What figures are counted from: copies, noted anew whenever a case changes, narrow enough to be read by the hundred
 * thousand. Nothing in them is about a person, and nothing refers to what is forgotten one day.
 */

const amount = (name: string) => bigint(name, { mode: 'number' }).notNull();

/** One row for each return. */
export const caseFacts = returns.table(
  'case_facts',
  {
    caseNumber: text('case_number').primaryKey(),
    shop: text('shop').notNull(),
    seller: text('seller').notNull(),
    createdAt: moment('created_at').notNull(),
    currency: text('currency').notNull(),
    /** Not cancelled, expired or declined as a whole. */
    stands: boolean('stands').notNull(),
    /** Until the last of the money was given, in quarters of a day; null while some is not. */
    fromRequest: integer('from_request'),
    /** The same from the first of the goods; null too where the money came before them. */
    fromReceipt: integer('from_receipt'),
    /** The day of the last of the money, where the consumer lives. */
    paidOn: date('paid_on', { mode: 'string' }),
    /** By when it was to be given, and whether law says so or the shop; null where nobody does yet. */
    dueBy: date('due_by', { mode: 'string' }),
    dueFrom: text('due_from').$type<'law' | 'promise'>(),
    bonus: amount('bonus'),
    postage: amount('postage'),
    handling: amount('handling'),
    repair: amount('repair'),
    other: amount('other'),
    valueLost: amount('value_lost'),
    valueKept: amount('value_kept'),
    surcharge: amount('surcharge'),
    rating: smallint('rating'),
  },
  (table) => [index('case_facts_latest').on(table.shop, table.createdAt)],
);

/** One row for each item of a return. */
export const itemFacts = returns.table(
  'item_facts',
  {
    caseNumber: text('case_number').notNull(),
    position: integer('position').notNull(),
    shop: text('shop').notNull(),
    seller: text('seller').notNull(),
    createdAt: moment('created_at').notNull(),
    currency: text('currency').notNull(),
    stands: boolean('stands').notNull(),
    /** 0 for what was split off another item: it is the same return of the same thing. */
    counts: smallint('counts').notNull(),
    sku: text('sku').notNull(),
    product: text('product'),
    category: text('category').notNull(),
    title: text('title').notNull(),
    variant: text('variant'),
    track: text('track').$type<Track>().notNull(),
    /** Null where it was withdrawn from: there is none. */
    reason: text('reason'),
    reasonClass: text('reason_class').$type<ReasonClass>(),
    outcome: text('outcome').$type<OutcomeKind>().notNull(),
    units: integer('units').notNull(),
    value: amount('value'),
    /** All that returns of goods are told apart by, in one: to group by many columns takes twice as long. */
    alike: text('alike').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseNumber, table.position] }),
    index('item_facts_latest').on(table.shop, table.createdAt),
    index('item_facts_goods').on(table.shop, table.seller, table.sku, table.createdAt),
  ],
);

/** One row for each line of an order, returned or not. */
export const soldFacts = returns.table(
  'sold_facts',
  {
    orderId: uuid('order_id').notNull(),
    lineId: text('line_id').notNull(),
    shop: text('shop').notNull(),
    seller: text('seller').notNull(),
    placedOn: date('placed_on', { mode: 'string' }).notNull(),
    sku: text('sku').notNull(),
    product: text('product'),
    category: text('category').notNull(),
    units: integer('units').notNull(),
    returned: integer('returned').notNull(),
    /** Of what it is the first line, so that orders are counted without looking for the same one twice: see `FIRST_OF`. */
    firstOf: smallint('first_of').notNull(),
    /** The same among the lines of which something came back. */
    firstReturnedOf: smallint('first_returned_of').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.lineId] })],
);

/**
 * What was sold of something on a day, added up from `sold_facts` by a trigger in the same transaction. The store in memory
 * adds up by itself and leaves this empty.
 */
export const soldDays = returns.table(
  'sold_days',
  {
    shop: text('shop').notNull(),
    seller: text('seller').notNull(),
    placedOn: date('placed_on', { mode: 'string' }).notNull(),
    sku: text('sku').notNull(),
    product: text('product').notNull(),
    category: text('category').notNull(),
    lines: integer('lines').notNull(),
    units: integer('units').notNull(),
    returnedLines: integer('returned_lines').notNull(),
    returnedUnits: integer('returned_units').notNull(),
    /** How many of the lines are the first of their order, of its seller, of its category, of both: see `FIRST_OF`. */
    orderFirst: integer('order_first').notNull(),
    sellerFirst: integer('seller_first').notNull(),
    categoryFirst: integer('category_first').notNull(),
    bothFirst: integer('both_first').notNull(),
    orderReturned: integer('order_returned').notNull(),
    sellerReturned: integer('seller_returned').notNull(),
    categoryReturned: integer('category_returned').notNull(),
    bothReturned: integer('both_returned').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.placedOn, table.seller, table.sku, table.product, table.category] }),
  ],
);
