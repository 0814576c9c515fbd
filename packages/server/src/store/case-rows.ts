import type { CaseItem, ReturnCase } from '@returns-portal/contract';
import { caseStatus } from '@returns-portal/policy';
import { asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { NewSubmission } from '../ports/store/submission-data.js';
import type { Database } from './database.js';
import { caseItems, orders, returnCases, shops } from './schema/index.js';

type CaseRow = typeof returnCases.$inferSelect;
type ItemRow = typeof caseItems.$inferSelect;

const toItem = (row: ItemRow): CaseItem => ({
  lineId: row.lineId,
  title: row.title,
  variant: row.variant,
  image: row.image,
  quantity: row.quantity,
  choice: { ...row.choice },
  goods: row.goods,
  money: row.money,
  waitsFor: row.waitsFor,
  sendBackBy:
    row.sendBackBy && row.sendBackEndsAt ? { day: row.sendBackBy, endsAt: row.sendBackEndsAt.toISOString() } : null,
  refundBy: row.refundBy,
});

const toCase = (row: CaseRow, orderNumber: string, sellerName: string, items: readonly ItemRow[]): ReturnCase => ({
  number: row.number,
  orderNumber,
  seller: { id: row.seller, name: sellerName },
  // Never stored: the items' states are the truth, unless the case was ended.
  status: row.endedAs ?? caseStatus(items),
  createdAt: row.createdAt.toISOString(),
  timeZone: row.timeZone,
  currency: row.currency,
  items: items.map(toItem),
  quote: { seller: row.seller, components: row.components, refund: row.refund, credit: row.credit, owed: row.owed },
  method: row.method,
  policyVersion: row.policyVersion,
});

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
  { handOvers, ...keys }: Pick<NewSubmission, 'shop' | 'orderId' | 'handOvers'> & { readonly submissionId: string },
  cases: readonly ReturnCase[],
): Promise<void> => {
  const { shop } = keys;
  const handOverOf = (seller: string) => {
    const { point = null, pickup = null } = handOvers.find((candidate) => candidate.seller === seller) ?? {};
    return { point, pickup };
  };
  await database.insert(returnCases).values(
    cases.map(({ number, seller, createdAt, currency, timeZone, quote, method, policyVersion }) => ({
      ...keys,
      number,
      seller: seller.id,
      createdAt: new Date(createdAt),
      currency,
      timeZone,
      refund: quote.refund,
      credit: quote.credit,
      owed: quote.owed,
      components: quote.components,
      method,
      policyVersion,
      ...handOverOf(seller.id),
    })),
  );
  await database.insert(caseItems).values(
    cases.flatMap(({ number, items }) =>
      items.map(({ sendBackBy, ...item }, position) => ({
        ...item,
        caseNumber: number,
        position,
        shop,
        sendBackBy: sendBackBy?.day,
        sendBackEndsAt: sendBackBy && new Date(sendBackBy.endsAt),
      })),
    ),
  );
};
