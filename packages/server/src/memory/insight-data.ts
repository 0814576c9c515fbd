import type { InsightData } from '../ports/store/insight-data.js';
import { alikeOf } from '../store/rows/alike.js';
import { insightCounts, picking } from './insight-counts.js';
import type { Tables } from './open-tables.js';
import { latestFirst, sorted } from './sorted.js';
import type { Sync } from './sync.js';

/** What figures are counted from, and counting it: plainly, row by row. */
export const insightData = (tables: Tables): Sync<InsightData> => {
  const { caseFacts, itemFacts, soldFacts, returnCases, feedback, policies } = tables;
  const { cases } = picking(tables);
  return {
    ...insightCounts(tables),

    saveFacts({ returned, items, sold }) {
      caseFacts.upsert(returned, returned);
      itemFacts.remove(({ caseNumber }) => caseNumber === returned.caseNumber);
      for (const item of items) itemFacts.insert({ ...item, alike: alikeOf(item) });
      for (const line of sold) soldFacts.upsert(line, line);
    },

    casesWithoutFacts(shop, limit) {
      const noted = new Set(caseFacts.select().map(({ caseNumber }) => caseNumber));
      return returnCases
        .select((row) => row.shop === shop && !noted.has(row.number))
        .slice(0, limit)
        .map(({ number }) => number);
    },

    listComments(filter, limit) {
      const numbers = new Set(cases(filter).map(({ caseNumber }) => caseNumber));
      const said = feedback.select(({ caseNumber, comment }) => comment !== null && numbers.has(caseNumber));
      return latestFirst(said, ({ at, caseNumber }) => [at.toISOString(), caseNumber])
        .slice(0, limit)
        .map(({ caseNumber, rating, comment, at }) => ({ caseNumber, rating, comment: comment ?? '', at }));
    },

    nameGoods(shop, goods) {
      const rows = itemFacts.select((row) => row.shop === shop);
      return goods.flatMap(({ seller, sku }) => {
        const named = rows.filter((row) => row.seller === seller && row.sku === sku);
        const [last] = latestFirst(named, ({ createdAt, caseNumber }) => [createdAt.toISOString(), caseNumber]);
        return last ? [{ seller, sku, title: last.title, variant: last.variant }] : [];
      });
    },

    reasonsOf(sellers) {
      const versions = sorted(
        policies.select(({ shop }) => sellers.includes(shop)),
        ({ effectiveFrom, version }) => [effectiveFrom, version],
      ).reverse();
      return versions.flatMap(({ shop, document }) => document.reasons.map((reason) => ({ seller: shop, reason })));
    },
  };
};
