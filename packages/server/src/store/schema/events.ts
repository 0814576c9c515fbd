import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { EventType } from '../../ports/store/event-data.js';
import { returnCases } from './cases.js';
import { moment, returns } from './returns.js';

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

/** One mail, message or webhook about one event for one recipient: at most one row each, so at most one is sent. */
export const deliveries = returns.table(
  'deliveries',
  {
    id: uuid('id').primaryKey(),
    shop: text('shop').notNull(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    channel: text('channel').$type<'mail' | 'webhook' | 'sms'>().notNull(),
    /** `customer`, `shop`, or `endpoint:` and the address of a webhook. */
    recipient: text('recipient').notNull(),
    state: text('state').$type<'queued' | 'sent' | 'dead'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
    /** Of the last attempt: what an endpoint answered, and how long it took. */
    lastStatus: integer('last_status'),
    lastMilliseconds: integer('last_milliseconds'),
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
