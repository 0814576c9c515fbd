import type { Reason } from '@returns-portal/policy';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { InsightData } from '../ports/store/insight-data.js';
import type { Database } from './database.js';
import { casesOf, insightCounts } from './insight-counts.js';
import { alikeOf } from './rows/alike.js';
import { caseFacts, feedback, itemFacts, policies, returnCases, soldFacts } from './schema/index.js';

/** What figures are counted from, and counting it. */
export const insightData = (database: Database): InsightData => ({
  ...insightCounts(database),

  async saveFacts({ returned, items, sold }) {
    const { caseNumber } = returned;
    await database
      .insert(caseFacts)
      .values(returned)
      .onConflictDoUpdate({ target: caseFacts.caseNumber, set: returned });
    await database.delete(itemFacts).where(eq(itemFacts.caseNumber, caseNumber));
    const rows = items.map((item) => ({ ...item, alike: alikeOf(item) }));
    if (rows.length > 0) await database.insert(itemFacts).values(rows);
    for (const line of sold) {
      const { returned: units, firstReturnedOf } = line;
      await database
        .insert(soldFacts)
        .values(line)
        .onConflictDoUpdate({
          target: [soldFacts.orderId, soldFacts.lineId],
          set: { returned: units, firstReturnedOf },
          setWhere: sql`(${soldFacts.returned}, ${soldFacts.firstReturnedOf}) <> (${units}, ${firstReturnedOf})`,
        });
    }
  },

  async casesWithoutFacts(shop, limit) {
    const rows = await database
      .select({ number: returnCases.number })
      .from(returnCases)
      .leftJoin(caseFacts, eq(caseFacts.caseNumber, returnCases.number))
      .where(and(eq(returnCases.shop, shop), isNull(caseFacts.caseNumber)))
      .limit(limit);
    return rows.map(({ number }) => number);
  },

  async listComments(filter, limit) {
    const { rating, comment, at } = feedback;
    const rows = await database
      .select({ caseNumber: caseFacts.caseNumber, rating, comment, at })
      .from(caseFacts)
      .innerJoin(feedback, eq(feedback.caseNumber, caseFacts.caseNumber))
      .where(and(casesOf(database, filter), sql`${comment} is not null`))
      .orderBy(desc(at), desc(caseFacts.caseNumber))
      .limit(limit);
    return rows.map((row) => ({ ...row, comment: row.comment ?? '' }));
  },

  async nameGoods(shop, goods) {
    if (goods.length === 0) return [];
    const { seller, sku, title, variant, createdAt } = itemFacts;
    const wanted = sql.join(
      goods.map((one) => sql`(${one.seller}, ${one.sku})`),
      sql`, `,
    );
    // One by one through the index: the last of each, and not all of which it is the last.
    const last = database
      .select({ title, variant })
      .from(itemFacts)
      .where(and(eq(itemFacts.shop, shop), sql`${seller} = wanted.seller and ${sku} = wanted.sku`))
      .orderBy(desc(createdAt), desc(itemFacts.caseNumber), itemFacts.position)
      .limit(1)
      .as('last');
    return database
      .select({
        seller: sql<string>`wanted.seller`,
        sku: sql<string>`wanted.sku`,
        title: last.title,
        variant: last.variant,
      })
      .from(sql`(values ${wanted}) as wanted (seller, sku)`)
      .innerJoinLateral(last, sql`true`);
  },

  async reasonsOf(sellers) {
    if (sellers.length === 0) return [];
    const rows = await database
      .select({ seller: policies.shop, reasons: sql<readonly Reason[]>`${policies.document} -> 'reasons'` })
      .from(policies)
      .where(inArray(policies.shop, [...sellers]))
      .orderBy(policies.shop, desc(policies.effectiveFrom), desc(policies.version));
    return rows.flatMap(({ seller, reasons }) => reasons.map((reason) => ({ seller, reason })));
  },
});
