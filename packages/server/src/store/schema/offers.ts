import type { CounterOffer } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core';
import { returnCases } from './cases.js';
import { moment, returns } from './returns.js';

/** What a shop offered for goods after it had looked at them, and what the customer said to it. */
export const counterOffers = returns.table(
  'counter_offers',
  {
    /** Text, not uuid: customers send it back, and what is no uuid must be unknown rather than an error. */
    id: text('id').primaryKey(),
    shop: text('shop').notNull(),
    caseNumber: text('case_number')
      .notNull()
      .references(() => returnCases.number),
    /** How many were made for the case before: the last one counts. */
    ordinal: integer('ordinal').notNull(),
    items: jsonb('items').$type<CounterOffer['items']>().notNull(),
    text: text('text').notNull(),
    madeAt: moment('made_at').notNull(),
    answerBy: date('answer_by', { mode: 'string' }).notNull(),
    answerEndsAt: moment('answer_ends_at').notNull(),
    answer: text('answer').$type<'accepted' | 'declined'>(),
    answeredAt: moment('answered_at'),
  },
  (table) => [
    unique('counter_offers_ordinal').on(table.caseNumber, table.ordinal),
    // What waits for an answer, by its last moment: for those that never come.
    index('counter_offers_open')
      .on(table.shop, table.answerEndsAt)
      .where(sql`${table.answer} is null`),
  ],
);
