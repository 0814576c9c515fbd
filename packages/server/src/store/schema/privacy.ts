import type { Erasure } from '@returns-portal/contract';
import { index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, returns } from './returns.js';

/** What was erased, as a shop can show it: nothing in it is personal. */
export const erasures = returns.table(
  'erasures',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    /** The client's; null where nobody asked. */
    requestId: text('request_id'),
    at: moment('at').notNull(),
    rule: text('rule').$type<Erasure['rule']>().notNull(),
    digest: text('digest'),
    counts: jsonb('counts').$type<Erasure['counts']>().notNull(),
    kept: jsonb('kept').$type<Erasure['kept']>().notNull(),
  },
  (table) => [
    unique('erasures_request').on(table.shop, table.requestId),
    index('erasures_latest').on(table.shop, table.at, table.id),
  ],
);

/**
 * Up to where a chain was taken away from its start, and the hash of the last that went: what is left follows from it. A
 * trigger lets anchors only move forward, and only what is behind one can be removed (ADR 27).
 */
export const chainAnchors = returns.table(
  'chain_anchors',
  {
    shop: text('shop').notNull(),
    chain: text('chain').$type<'withdrawals' | 'audit'>().notNull(),
    position: integer('position').notNull(),
    hash: text('hash').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shop, table.chain] })],
);
