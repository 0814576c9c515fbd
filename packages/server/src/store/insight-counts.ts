import { and, eq, gt, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CaseCount, InsightData, InsightFilter, WaitCount } from '../ports/store/insight-data.js';
import type { Database } from './database.js';
import { readAlike } from './rows/alike.js';
import { FIRST_OF, firstBy } from './rows/to-sold.js';
import { caseFacts, itemFacts, soldDays } from './schema/index.js';

/** Read once for the statement: as a constant of it the list would be read again for each row. */
const edgesOf = (values: readonly string[], type: SQL): SQL =>
  sql`(select string_to_array(${values.join(',')}, ',')::${type})`;

const momentsOf = ({ moments }: InsightFilter): readonly string[] => moments.map((moment) => moment.toISOString());

/** In which period something falls, from 0. Whatever is counted lies between the first edge and the last. */
const periodOf = (column: PgColumn, edges: SQL): SQL<number> =>
  sql<number>`(width_bucket(${column}, ${edges}) - 1)`.mapWith(Number);

const between = (column: PgColumn, values: readonly string[], type: SQL): SQL =>
  sql`${column} >= ${values[0]}::${type} and ${column} < ${values.at(-1)}::${type}`;

/** As a double, which holds every sum of minor units there is, and is added up much quicker than an exact number. */
const total = (column: PgColumn | SQL): SQL<number> => sql<number>`coalesce(sum(${column}::float8), 0)`.mapWith(Number);
const count = (condition?: SQL): SQL<number> =>
  (condition ? sql<number>`count(*) filter (where ${condition})` : sql<number>`count(*)`).mapWith(Number);

type Table = typeof caseFacts | typeof itemFacts | typeof soldDays;
const ofShop = (table: Table, { shop, seller }: InsightFilter): SQL | undefined =>
  and(eq(table.shop, shop), seller === undefined ? undefined : eq(table.seller, seller));

const itemsOf = (filter: InsightFilter): SQL | undefined =>
  and(
    ofShop(itemFacts, filter),
    between(itemFacts.createdAt, momentsOf(filter), sql`timestamptz`),
    filter.category === undefined ? undefined : eq(itemFacts.category, filter.category),
    itemFacts.stands,
  );

export const casesOf = (database: Database, filter: InsightFilter): SQL | undefined =>
  and(
    ofShop(caseFacts, filter),
    between(caseFacts.createdAt, momentsOf(filter), sql`timestamptz`),
    caseFacts.stands,
    filter.category === undefined
      ? undefined
      : inArray(
          caseFacts.caseNumber,
          database.select({ caseNumber: itemFacts.caseNumber }).from(itemFacts).where(itemsOf(filter)),
        ),
  );

const soldOf = (filter: InsightFilter): SQL | undefined =>
  and(
    ofShop(soldDays, filter),
    gt(soldDays.lines, 0),
    between(soldDays.placedOn, filter.days, sql`date`),
    filter.category === undefined ? undefined : eq(soldDays.category, filter.category),
  );

/** By the place in the list of columns: an expression with parameters is not seen to be the same one again. */
const places = (count: number): SQL =>
  sql.join(
    Array.from({ length: count }, (_, at) => sql.raw(`${at + 1}`)),
    sql`, `,
  );

/** Counting what was noted, in one statement each. */
export const insightCounts = (
  database: Database,
): Pick<InsightData, 'countGoods' | 'countItems' | 'countCases' | 'countWaits' | 'countSold' | 'countOrders'> => ({
  async countGoods(filter) {
    const { alike, counts, units, value } = itemFacts;
    const rows = await database
      .select({ alike, returns: total(counts), units: total(units), value: total(value) })
      .from(itemFacts)
      .where(itemsOf(filter))
      .groupBy(alike);
    return rows.map(({ alike: same, ...row }) => ({ ...readAlike(same), ...row }));
  },

  async countItems(filter) {
    const { track, outcome, currency } = itemFacts;
    const period = periodOf(itemFacts.createdAt, edgesOf(momentsOf(filter), sql`timestamptz[]`));
    return database
      .select({ period, track, outcome, currency, units: total(itemFacts.units), value: total(itemFacts.value) })
      .from(itemFacts)
      .where(itemsOf(filter))
      .groupBy(places(4));
  },

  async countCases(filter) {
    const { dueFrom, dueBy, paidOn, rating, currency } = caseFacts;
    const period = periodOf(caseFacts.createdAt, edgesOf(momentsOf(filter), sql`timestamptz[]`));
    const kept = sql`${paidOn} <= ${dueBy}`;
    const late = sql`coalesce(${paidOn}, ${filter.today}::date - 1) > ${dueBy}`;
    const isDue = (from: 'law' | 'promise', how: SQL): SQL => sql`${dueFrom} = ${sql.raw(`'${from}'`)} and ${how}`;
    const rated = (given: number): SQL<number> => count(sql`${rating} = ${sql.raw(`${given}`)}`);
    const rows = await database
      .select({
        period,
        currency,
        returns: count(),
        keptByLaw: count(isDue('law', kept)),
        lateByLaw: count(isDue('law', late)),
        keptByPromise: count(isDue('promise', kept)),
        lateByPromise: count(isDue('promise', late)),
        bonus: total(caseFacts.bonus),
        postage: total(caseFacts.postage),
        handling: total(caseFacts.handling),
        repair: total(caseFacts.repair),
        other: total(caseFacts.other),
        valueLost: total(caseFacts.valueLost),
        valueKept: total(caseFacts.valueKept),
        surcharge: total(caseFacts.surcharge),
        ...{ one: rated(1), two: rated(2), three: rated(3), four: rated(4), five: rated(5) },
      })
      .from(caseFacts)
      .where(casesOf(database, filter))
      .groupBy(places(2));
    return rows.map(({ one, two, three, four, five, ...row }): CaseCount => ({
      ...row,
      ratings: [one, two, three, four, five],
    }));
  },

  async countWaits(filter) {
    const { createdAt, fromRequest, fromReceipt } = caseFacts;
    const period = periodOf(createdAt, edgesOf(momentsOf(filter), sql`timestamptz[]`));
    const since = async (name: WaitCount['since'], quarters: typeof fromRequest | typeof fromReceipt) => {
      const waits = database
        .select({ period: period.as('period'), quarters: sql`${quarters}`.as('quarters'), n: count().as('n') })
        .from(caseFacts)
        .where(and(casesOf(database, filter), isNotNull(quarters)))
        .groupBy(places(2))
        .as('waits');
      // One row for each period: tens of thousands of small rows take longer to read than to count.
      const rows = await database
        .select({
          period: sql<number>`period`.mapWith(Number),
          list: sql<string>`string_agg(quarters || ' ' || n, ',')`,
        })
        .from(waits)
        .groupBy(sql`period`);
      return rows.flatMap(({ period: at, list }) =>
        list.split(',').map((wait): WaitCount => {
          const [taken, n] = wait.split(' ').map(Number);
          return { period: at, since: name, quarters: taken ?? 0, n: n ?? 0 };
        }),
      );
    };
    return [...(await since('request', fromRequest)), ...(await since('receipt', fromReceipt))];
  },

  async countSold(filter) {
    const { seller, sku, product, category, lines, units, returnedLines, returnedUnits } = soldDays;
    const rows = await database
      .select({
        ...{ seller, sku, product, category },
        ...{ lines: total(lines), units: total(units) },
        ...{ returnedLines: total(returnedLines), returnedUnits: total(returnedUnits) },
      })
      .from(soldDays)
      .where(soldOf(filter))
      .groupBy(places(4));
    return rows.map((row) => ({ ...row, product: row.product === '' ? null : row.product }));
  },

  async countOrders(filter) {
    const [orders, returnedOrders] = {
      [FIRST_OF.order]: [soldDays.orderFirst, soldDays.orderReturned] as const,
      [FIRST_OF.seller]: [soldDays.sellerFirst, soldDays.sellerReturned] as const,
      [FIRST_OF.category]: [soldDays.categoryFirst, soldDays.categoryReturned] as const,
      [FIRST_OF.both]: [soldDays.bothFirst, soldDays.bothReturned] as const,
    }[firstBy(filter.seller, filter.category)];
    return database
      .select({
        period: periodOf(soldDays.placedOn, edgesOf(filter.days, sql`date[]`)),
        ...{ orders: total(orders), returnedOrders: total(returnedOrders) },
        ...{ units: total(soldDays.units), returnedUnits: total(soldDays.returnedUnits) },
      })
      .from(soldDays)
      .where(soldOf(filter))
      .groupBy(places(1));
  },
});
