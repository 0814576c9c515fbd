import type { CaseAct, Settlement } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { returnCases } from './cases.js';
import { moment, returns } from './returns.js';

/** Which requests of staff about a case were carried out, so that the same again happens once. */
export const deskRequests = returns.table(
  'desk_requests',
  {
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    /** The client's. */
    id: text('id').notNull(),
    /** Of what was asked, SHA-256 in hex. */
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseNumber, table.id] })],
);

/** What staff did to cases. */
export const caseActs = returns.table(
  'case_acts',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    /** How many were before it. */
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').$type<CaseAct['kind']>().notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    /** What the kind has beside these columns. */
    document: jsonb('document').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    index('case_acts_case').on(table.caseNumber, table.ordinal),
    index('case_acts_at').on(table.shop, table.at),
  ],
);

/** Money that moved because of a case, or is on its way. */
export const settlements = returns.table(
  'settlements',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').$type<Settlement['kind']>().notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    state: text('state').$type<Settlement['state']>().notNull(),
    means: text('means').$type<Settlement['means']>().notNull(),
    reference: text('reference'),
    payments: jsonb('payments').$type<Settlement['payments']>().notNull(),
    /** The items that got it before their goods came to rest. */
    earlyFor: jsonb('early_for').$type<number[]>().notNull(),
    at: moment('at').notNull(),
    settledAt: moment('settled_at'),
    problem: text('problem'),
    by: text('by').notNull(),
  },
  (table) => [
    index('settlements_case').on(table.caseNumber, table.ordinal),
    index('settlements_at').on(table.shop, table.at),
    index('settlements_pending')
      .on(table.shop, table.at)
      .where(sql`${table.state} = 'pending'`),
  ],
);

/**
 * All that happened to returns and that staff did, as it happened. Rows are only ever added: a trigger refuses anything
 * else, and each holds the digest of the one before it in its shop.
 */
export const auditLog = returns.table(
  'audit_log',
  {
    shop: text('shop').notNull(),
    /** From 1, without a gap. */
    position: integer('position').notNull(),
    at: moment('at').notNull(),
    caseNumber: text('case_number'),
    /** Canonical JSON, to the letter as it was digested. */
    record: text('record').notNull(),
    /** Of the record, SHA-256 in hex. */
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shop, table.position] }),
    index('audit_log_case').on(table.caseNumber, table.position),
  ],
);
