import type { ReturnCase } from '@returns-portal/contract';
import { asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { NewSubmission } from '../ports/store/submission-data.js';
import type { Database } from './database.js';
import { rowsOfCases, toCase } from './rows/to-case.js';
import { caseItems, orders, returnCases, shops } from './schema/index.js';

/** The cases that a condition on `return_cases` picks, with their items, oldest first. */
export const readCases = async (database: Database, condition: SQL): Promise<ReturnCase[]> => {
  const rows = await database
    .select({ row: getTableColumns(returnCases), order: orders.document, sellerName: shops.name })
    .from(returnCases)
    .innerJoin(orders, eq(orders.id, returnCases.orderId))
    .innerJoin(shops, eq(shops.id, returnCases.seller))
    .where(condition)
    .orderBy(asc(returnCases.createdAt), asc(returnCases.number));
  if (rows.length === 0) return [];
  const numbers = rows.map(({ row }) => row.number);
  const items = await database
    .select()
    .from(caseItems)
    .where(inArray(caseItems.caseNumber, numbers))
    .orderBy(asc(caseItems.position));
  return rows.map(({ row, order, sellerName }) =>
    toCase(
      row,
      order.number,
      sellerName,
      items.filter((item) => item.caseNumber === row.number),
    ),
  );
};

/** Writes cases and their items. */
export const insertCases = async (
  database: Database,
  keys: Pick<NewSubmission, 'shop' | 'orderId' | 'handOvers'> & { readonly submissionId: string },
  cases: readonly ReturnCase[],
): Promise<void> => {
  const rows = rowsOfCases(keys, cases);
  await database.insert(returnCases).values(rows.cases);
  await database.insert(caseItems).values(rows.items);
};
