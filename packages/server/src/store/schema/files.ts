import type { FileType } from '@returns-portal/contract';
import { sql } from 'drizzle-orm';
import { customType, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { orders } from './orders.js';
import { returnCases } from './cases.js';
import { moment, returns } from './returns.js';

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
