import type { JudgedLine, WithdrawalMatch, WithdrawalTask } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { orders } from './orders.js';
import { moment, returns } from './returns.js';

/**
 * Statements of withdrawal, as they were received. Rows are only ever added: a trigger refuses anything else, and each
 * holds the digest of the one before it in its shop.
 */
export const withdrawals = returns.table(
  'withdrawals',
  {
    shop: text('shop').notNull(),
    /** The client's: the same again is the same statement. */
    id: text('id').notNull(),
    number: text('number').notNull(),
    /** From 1, without a gap. */
    position: integer('position').notNull(),
    receivedAt: moment('received_at').notNull(),
    /** Canonical JSON, to the letter as it was digested. */
    record: text('record').notNull(),
    /** Of the record, SHA-256 in hex. */
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.id] }),
    unique('withdrawals_position').on(table.shop, table.position),
    unique('withdrawals_number').on(table.number),
  ],
);

/** What was made of a statement afterwards. */
export const withdrawalHandling = returns.table(
  'withdrawal_handling',
  {
    shop: text('shop').notNull(),
    withdrawalId: text('withdrawal_id').notNull(),
    match: text('match').$type<WithdrawalMatch>().notNull(),
    orderId: uuid('order_id').references(() => orders.id),
    lines: jsonb('lines').$type<JudgedLine[]>().notNull(),
    /** Numbers of the cases that were opened. */
    cases: jsonb('cases').$type<string[]>().notNull(),
    /** The first day on which the shop has to have done something; null where nothing is due any more. */
    dueBy: date('due_by', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.withdrawalId] }),
    index('withdrawal_handling_order').on(table.orderId),
    index('withdrawal_handling_due').on(table.shop, table.dueBy),
  ],
);

/** What a person has to do: at most one of a kind for each statement. */
export const staffTasks = returns.table(
  'staff_tasks',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    withdrawalId: text('withdrawal_id').notNull(),
    kind: text('kind').$type<WithdrawalTask>().notNull(),
    since: moment('since').notNull(),
    dueBy: date('due_by', { mode: 'string' }).notNull(),
    doneAt: moment('done_at'),
    note: text('note'),
  },
  (table) => [
    unique('staff_tasks_once').on(table.shop, table.withdrawalId, table.kind),
    index('staff_tasks_open')
      .on(table.shop, table.dueBy)
      .where(sql`${table.doneAt} is null`),
  ],
);

/** What was kept of the price of withdrawn goods, because they had lost value. */
export const deductions = returns.table(
  'deductions',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    caseNumber: text('case_number').notNull(),
    items: jsonb('items').$type<{ position: number; amount: number }[]>().notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('deductions_case').on(table.caseNumber)],
);

/** When statements could not be received. `*` is every shop of the service. */
export const outages = returns.table(
  'outages',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    from: moment('from').notNull(),
    until: moment('until'),
    noticedBy: text('noticed_by').$type<'service' | 'reported'>().notNull(),
    cause: text('cause'),
  },
  (table) => [index('outages_latest').on(table.shop, table.from)],
);

/** When the service last could have received a statement: one row, of shop `*`. */
export const heartbeats = returns.table('heartbeats', {
  shop: text('shop').primaryKey(),
  at: moment('at').notNull(),
});
