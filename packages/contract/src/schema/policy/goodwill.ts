import { FEE_KINDS, ITEM_CONDITIONS, OUTCOME_KINDS, RESTRICTION_CODES, WINDOW_STARTS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { percent } from '../primitives.js';
import { lineConditions, methodConditions, outcomeConditions, reasonConditions, rule } from './conditions.js';
import { amounts, days, labels, monthDay } from './values.js';

const MOST_RULES = 2000;
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(MOST_RULES));

export const windowRule = z.strictObject({
  ...rule({ ...lineConditions, ...outcomeConditions }),
  days,
  from: z.enum(WINDOW_STARTS),
});

export const season = z.strictObject({
  ...rule({ ...lineConditions, ...outcomeConditions }),
  bought: z.strictObject({ from: monthDay, until: monthDay }),
  returnUntil: monthDay,
});

export const unknownDelivery = z.discriminatedUnion('then', [
  z.strictObject({ then: z.literal('stay_open') }),
  z.strictObject({ then: z.literal('assume_transit'), days }),
]);

const outcomeKinds = z.array(z.enum(OUTCOME_KINDS));

export const restriction = z.strictObject({
  ...rule(lineConditions),
  because: z.enum(RESTRICTION_CODES),
  only: z.optional(outcomeKinds),
});

export const conditionRule = z.strictObject({
  ...rule(lineConditions),
  demand: z.array(z.enum(ITEM_CONDITIONS)).check(z.minLength(1)),
});

export const creditBonus = z.strictObject({
  percent: z.optional(percent),
  amount: z.optional(amounts),
  cap: z.optional(amounts),
});

export const goodwillOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refund') }),
  z.strictObject({ kind: z.literal('store_credit'), bonus: z.optional(creditBonus) }),
  z.strictObject({ kind: z.literal('exchange'), for: z.enum(['variant', 'any_product']) }),
  z.strictObject({ kind: z.literal('repair') }),
  z.strictObject({ kind: z.literal('replacement') }),
  z.strictObject({ kind: z.literal('price_reduction'), percent: z.int().check(z.minimum(1), z.maximum(100)) }),
  z.strictObject({ kind: z.literal('keep_item') }),
]);

export const outcomeRule = z.strictObject({
  ...rule({ ...lineConditions, ...reasonConditions }),
  offer: z.array(goodwillOutcome).check(z.minLength(1)),
});

export const fee = z.strictObject({
  ...rule({ ...lineConditions, ...reasonConditions, ...outcomeConditions, ...methodConditions }),
  kind: z.enum(FEE_KINDS),
  labels: z.optional(labels),
  charge: z.union([z.strictObject({ per: z.enum(['case', 'parcel']), amount: amounts }), z.strictObject({ percent })]),
  freeFrom: z.optional(amounts),
});

/** What the shop gives beyond the law. */
export const goodwillTerms = z.strictObject({
  windows: list(windowRule),
  seasons: z.optional(list(season)),
  unknownDelivery: z.optional(unknownDelivery),
  restrictions: z.optional(list(restriction)),
  conditions: z.optional(list(conditionRule)),
  outcomes: list(outcomeRule),
  fees: z.optional(list(fee)),
  giftOutcomes: z.optional(outcomeKinds),
  bundles: z.optional(z.enum(['together', 'separately'])),
  clawback: z.optional(z.strictObject({ keptBelow: amounts })),
  refundsDelivery: z.boolean(),
  sendBackDays: days,
});
