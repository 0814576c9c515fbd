import { daysBetween, isLocalDay, OUTCOME_KINDS, REASON_CLASSES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { FINDING_CODES, GOODS_LEVELS, INSIGHT_PERIODS, INSIGHT_TABLES } from '../lists.js';
import { amount, currency, instant, labels, localDay, text, timeZone } from './primitives.js';

const days = { from: z.optional(localDay), until: z.optional(localDay) };
const filters = {
  /** `week` where it is not said: from Monday, as ISO 8601 has it. */
  by: z.optional(z.enum(INSIGHT_PERIODS)),
  /** Of a marketplace: whose goods. */
  seller: z.optional(text(80)),
  category: z.optional(text(80)),
  /** Which amounts are added up; those of most returns where it is not said. */
  currency: z.optional(currency),
};

/** Past it a table of days is no table that anybody reads. */
const LONGEST = 1100;

interface Days {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What is no day at all is told of as that. */
const isOrdered = ({ from, until }: Days): boolean => {
  const isPair = from !== undefined && until !== undefined && isLocalDay(from) && isLocalDay(until);
  const length = isPair ? daysBetween(from, until) : 0;
  return length >= 0 && length < LONGEST;
};
const ORDERED = 'from comes before until, by three years at most';

/** Both days belong to it, where the shop is. Without them: the 90 days up to today. */
export const insightQuerySchema = z.strictObject({ ...days, ...filters }).check(z.refine(isOrdered, ORDERED));

export const insightFileQuerySchema = z
  .strictObject({ ...days, ...filters, table: z.optional(z.enum(INSIGHT_TABLES)) })
  .check(z.refine(isOrdered, ORDERED));

const count = z.int().check(z.minimum(0));
/** From 0 to 1 with four digits; null of nothing. */
const share = z.nullable(z.number());

/** How much of what was sold came back. Units of an order are counted one by one. */
const rateSchema = z.object({ sold: count, returned: count, share });

const daysTaken = z.object({
  n: count,
  /** Days, to the quarter below. */
  median: z.nullable(z.number()),
  /** Nine of ten took no longer. */
  ninetieth: z.nullable(z.number()),
});

const keptDays = z.object({ kept: count, late: count, share });

export const figuresSchema = z.object({
  /** Returns that were asked for and not cancelled, expired or declined as a whole; by the day of the request. */
  returns: count,
  units: count,
  /** What was paid for these units, less what was kept of it. */
  value: amount,
  /** Of the units: those withdrawn from by right. They have no reason, and nobody asks for one. */
  withdrawnUnits: count,
  rates: z.object({
    /** Of the orders placed in the period, those of which something came back, whenever it did. */
    orders: rateSchema,
    /** Of the units of these orders, those that came back. */
    units: rateSchema,
    /** Units asked back in the period, against units ordered in it. */
    inPeriod: rateSchema,
  }),
  /** What customers wanted for it; `refund` for what was withdrawn from. */
  outcomes: z.array(
    z.object({ outcome: z.enum(OUTCOME_KINDS), units: count, value: amount, ofUnits: share, ofValue: share }),
  ),
  /** What stayed with the shop, as an exchange or as credit. */
  retained: z.object({ value: amount, share }),
  /** Added to credit that was given. */
  bonus: amount,
  /** As staff noted them. `valueLost`: what inspected goods lost; `valueKept`: what customers bore of it. */
  costs: z.object({
    postage: amount,
    handling: amount,
    repair: amount,
    other: amount,
    valueLost: amount,
    valueKept: amount,
    surcharge: amount,
  }),
  timeToRefund: z.object({ fromRequest: daysTaken, fromReceipt: daysTaken }),
  /** Refunds paid by the day that law sets, or by the one that the shop promised. What is not due yet is not counted. */
  deadlines: z.object({ law: keptDays, promise: keptDays }),
  satisfaction: z.object({
    n: count,
    mean: z.nullable(z.number()),
    /** How many gave 1, 2, 3, 4 and 5. */
    ratings: z.array(count),
  }),
});

/** Why goods came back: of the returns that name a reason. A withdrawal names none. */
export const reasonCountSchema = z.object({
  reason: text(80),
  class: z.nullable(z.enum(REASON_CLASSES)),
  /** As the shop words it; null where its policies know it no more. */
  labels: z.nullable(labels),
  returns: count,
  units: count,
  /** Of the returns with a reason. */
  share,
});

const goodsSchema = z.object({
  level: z.enum(GOODS_LEVELS),
  seller: text(80),
  /** The SKU of a variant, the product, or the category. */
  id: text(200),
  /** As it was called last; null for a category. */
  title: z.nullable(text(300)),
  variant: z.nullable(text(300)),
});

export const goodsFiguresSchema = z.object({
  ...goodsSchema.shape,
  returns: count,
  units: count,
  withdrawnUnits: count,
  value: amount,
  /** Of the units ordered in the period, those that came back. */
  rate: rateSchema,
  reasons: z.array(reasonCountSchema),
});

/** Something that stands out by more than chance. */
export const insightFindingSchema = z.object({
  code: z.enum(FINDING_CODES),
  goods: goodsSchema,
  /** Of `reason_share`. */
  reason: z.nullable(z.object({ code: text(80), labels: z.nullable(labels) })),
  /** How many of how many, here and in the rest of the shop. `ratio` is null where the rest has none. */
  count,
  share: z.number(),
  elsewhere: z.object({ n: count, count, share: z.number() }),
  ratio: z.nullable(z.number()),
  /** `q`: the share of chance findings to expect among all that are reported with a `q` up to this one. */
  test: z.object({ name: z.enum(['fisher_exact']), p: z.number(), q: z.number(), n: count }),
  sentence: labels,
});

export const insightsSchema = z.object({
  from: localDay,
  until: localDay,
  by: z.enum(INSIGHT_PERIODS),
  timeZone,
  /** Of all amounts; null where nothing came back. */
  currency: z.nullable(currency),
  /** Returns in these are counted, their amounts are not: ask for each. */
  otherCurrencies: z.array(currency),
  total: figuresSchema,
  /** The first and the last may be cut by `from` and `until`. */
  periods: z.array(z.object({ from: localDay, until: localDay, figures: figuresSchema })),
  reasons: z.array(reasonCountSchema),
  /** Those of which most came back, 200 of each at most. */
  variants: z.array(goodsFiguresSchema),
  products: z.array(goodsFiguresSchema),
  categories: z.array(goodsFiguresSchema),
  findings: z.array(insightFindingSchema),
  /** The latest, 50 at most. */
  comments: z.array(z.object({ caseNumber: text(80), rating: z.int(), comment: text(2000), at: instant })),
});
