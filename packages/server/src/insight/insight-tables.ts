import type { Figures, GoodsFigures, Insights, ReasonCount } from '@returns-portal/contract';
import { OUTCOME_KINDS } from '@returns-portal/policy';
import { majorUnits } from './to-csv.js';

type Cell = string | number | null;

/** A table with its columns named once: each row has them all. */
interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type TableName = 'periods' | 'reasons' | 'variants' | 'products' | 'categories' | 'findings' | 'comments';

const tableOf = <Row>(rows: readonly Row[], columns: Readonly<Record<string, (row: Row) => Cell>>): Table => ({
  head: Object.keys(columns),
  rows: rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
});

const COSTS = ['postage', 'handling', 'repair', 'other', 'valueLost', 'valueKept', 'surcharge'] as const;

/** Columns in snake case, as the other codes are. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const periodsTable = ({ periods, currency }: Insights): Table => {
  type Row = Insights['periods'][number];
  const money = (of: (figures: Figures) => number) => (row: Row) => majorUnits(of(row.figures), currency);
  const count = (of: (figures: Figures) => Cell) => (row: Row) => of(row.figures);
  const outcome = ({ outcomes }: Figures, kind: string) => outcomes.find((one) => one.outcome === kind);
  return tableOf(periods, {
    from: (row) => row.from,
    until: (row) => row.until,
    currency: () => currency,
    returns: count((figures) => figures.returns),
    units: count((figures) => figures.units),
    withdrawn_units: count((figures) => figures.withdrawnUnits),
    value: money((figures) => figures.value),
    orders: count((figures) => figures.rates.orders.sold),
    orders_returned: count((figures) => figures.rates.orders.returned),
    units_ordered: count((figures) => figures.rates.units.sold),
    units_ordered_returned: count((figures) => figures.rates.units.returned),
    ...Object.fromEntries(
      OUTCOME_KINDS.flatMap((kind) => [
        [`${kind}_units`, count((figures) => outcome(figures, kind)?.units ?? 0)],
        [`${kind}_value`, money((figures) => outcome(figures, kind)?.value ?? 0)],
      ]),
    ),
    retained_value: money((figures) => figures.retained.value),
    bonus: money((figures) => figures.bonus),
    ...Object.fromEntries(COSTS.map((cost) => [snake(cost), money((figures) => figures.costs[cost])])),
    refunds: count((figures) => figures.timeToRefund.fromRequest.n),
    days_from_request_median: count((figures) => figures.timeToRefund.fromRequest.median),
    days_from_request_p90: count((figures) => figures.timeToRefund.fromRequest.ninetieth),
    days_from_receipt_median: count((figures) => figures.timeToRefund.fromReceipt.median),
    days_from_receipt_p90: count((figures) => figures.timeToRefund.fromReceipt.ninetieth),
    law_kept: count((figures) => figures.deadlines.law.kept),
    law_late: count((figures) => figures.deadlines.law.late),
    promise_kept: count((figures) => figures.deadlines.promise.kept),
    promise_late: count((figures) => figures.deadlines.promise.late),
    ratings: count((figures) => figures.satisfaction.n),
    rating_mean: count((figures) => figures.satisfaction.mean),
  });
};

interface GoodsRow {
  readonly one: GoodsFigures;
  readonly why: ReasonCount | null;
}

/** A row for each reason, so that a spreadsheet can turn the table round; one without where none was given. */
const goodsTable = (goods: readonly GoodsFigures[], currency: string | null): Table =>
  tableOf(
    goods.flatMap((one): GoodsRow[] =>
      one.reasons.length === 0 ? [{ one, why: null }] : one.reasons.map((why) => ({ one, why })),
    ),
    {
      seller: ({ one }) => one.seller,
      id: ({ one }) => one.id,
      title: ({ one }) => one.title,
      variant: ({ one }) => one.variant,
      currency: () => currency,
      returns: ({ one }) => one.returns,
      units: ({ one }) => one.units,
      withdrawn_units: ({ one }) => one.withdrawnUnits,
      value: ({ one }) => majorUnits(one.value, currency),
      units_ordered: ({ one }) => one.rate.sold,
      units_ordered_returned: ({ one }) => one.rate.returned,
      rate: ({ one }) => one.rate.share,
      reason: ({ why }) => why?.reason ?? null,
      reason_class: ({ why }) => why?.class ?? null,
      reason_returns: ({ why }) => why?.returns ?? null,
      reason_share: ({ why }) => why?.share ?? null,
    },
  );

const findingsTable = ({ findings }: Insights): Table =>
  tableOf(findings, {
    code: ({ code }) => code,
    level: ({ goods }) => goods.level,
    seller: ({ goods }) => goods.seller,
    id: ({ goods }) => goods.id,
    title: ({ goods }) => goods.title,
    variant: ({ goods }) => goods.variant,
    reason: ({ reason }) => reason?.code ?? null,
    count: ({ count }) => count,
    n: ({ test }) => test.n,
    share: ({ share }) => share,
    elsewhere_count: ({ elsewhere }) => elsewhere.count,
    elsewhere_n: ({ elsewhere }) => elsewhere.n,
    elsewhere_share: ({ elsewhere }) => elsewhere.share,
    ratio: ({ ratio }) => ratio,
    test: ({ test }) => test.name,
    p: ({ test }) => test.p,
    q: ({ test }) => test.q,
    sentence_fr: ({ sentence }) => sentence.fr,
    sentence_ro: ({ sentence }) => sentence.ro,
    sentence_en: ({ sentence }) => sentence.en,
  });

/** The figures as tables, each of them a file. */
export const insightTable = (insights: Insights, name: TableName): Table => {
  switch (name) {
    case 'periods':
      return periodsTable(insights);
    case 'reasons':
      return tableOf(insights.reasons, {
        reason: ({ reason }) => reason,
        class: (row) => row.class,
        label_fr: ({ labels }) => labels?.fr ?? null,
        label_ro: ({ labels }) => labels?.ro ?? null,
        label_en: ({ labels }) => labels?.en ?? null,
        returns: ({ returns }) => returns,
        units: ({ units }) => units,
        share: ({ share }) => share,
      });
    case 'variants':
    case 'products':
    case 'categories':
      return goodsTable(insights[name], insights.currency);
    case 'findings':
      return findingsTable(insights);
    case 'comments':
      return tableOf(insights.comments, {
        case: ({ caseNumber }) => caseNumber,
        at: ({ at }) => at,
        rating: ({ rating }) => rating,
        comment: ({ comment }) => comment,
      });
  }
};
