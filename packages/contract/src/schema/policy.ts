import * as z from 'zod/mini';
import { methodSchema, reasonSchema } from './policy-parts.js';
import { amount, id, localDay, percent, text } from './primitives.js';

const days = z.int().check(z.minimum(0), z.maximum(3650));
const window = z.strictObject({ days, from: z.enum(['ordered', 'delivered']) });

const goodwillOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refund') }),
  z.strictObject({ kind: z.literal('store_credit'), bonusPercent: percent }),
]);

const conformityOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('repair') }),
  z.strictObject({ kind: z.literal('replacement') }),
  z.strictObject({ kind: z.literal('refund') }),
]);

/** A shop's policy document, one version. */
export const policySchema = z.strictObject({
  shop: id,
  version: text(40),
  effectiveFrom: localDay,
  withdrawal: z.strictObject({
    informed: z.boolean(),
    returnCost: z.enum(['consumer', 'trader']),
    partialDelivery: z.enum(['when_nothing_is_kept', 'pro_rata', 'always']),
  }),
  goodwill: z.strictObject({
    window,
    categoryWindows: z.optional(z.record(z.string(), window)),
    excludedCategories: z.optional(z.array(text(80))),
    finalSale: z.optional(z.strictObject({ tags: z.array(text(80)), allows: z.enum(['nothing', 'store_credit']) })),
    outcomes: z.array(goodwillOutcome),
    handlingFee: z.optional(z.strictObject({ amount, waivedForCredit: z.boolean() })),
    refundsDelivery: z.boolean(),
    sendBackDays: days,
  }),
  conformity: z.strictObject({ outcomes: z.array(conformityOutcome) }),
  reasons: z.array(reasonSchema),
  methods: z.array(methodSchema).check(z.minLength(1)),
});
