import { PARTIAL_DELIVERY } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { goodwillTerms } from './policy/goodwill.js';
import { decisionRule, destinationRule, method, note, reason } from './policy/lists.js';
import { refundRule, withdrawalRefundRule } from './policy/refunds.js';
import { months, names, url } from './policy/values.js';
import { country, id, localDay, text } from './primitives.js';

export const withdrawalFunction = z.strictObject({ url, withoutLogin: z.boolean() });

export const withdrawalTerms = z.strictObject({
  informed: z.boolean(),
  informedOfFunction: z.optional(z.boolean()),
  function: z.optional(withdrawalFunction),
  exceptionsDisclosed: z.optional(z.boolean()),
  returnCost: z.enum(['consumer', 'trader']),
  traderCollects: z.optional(z.boolean()),
  partialDelivery: z.optional(z.enum(PARTIAL_DELIVERY)),
  refunds: z.optional(z.array(withdrawalRefundRule)),
});

const conformityOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('repair') }),
  z.strictObject({ kind: z.literal('replacement') }),
  z.strictObject({ kind: z.literal('refund') }),
]);

export const conformityTerms = z.strictObject({
  outcomes: z.array(conformityOutcome),
  secondHandMonths: z.optional(months),
  repairExtensionMonths: z.optional(months),
});

/**
 * A shop's policy document, one version. It refuses keys that it does not know, so that a slip of the pen is not taken
 * for a rule; `readPolicy` says what to write instead.
 */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  shop: id,
  version: text(40),
  effectiveFrom: localDay,
  markets: z.optional(z.array(country)),
  withdrawal: withdrawalTerms,
  goodwill: goodwillTerms,
  conformity: conformityTerms,
  reasons: z.array(reason).check(z.maxLength(500)),
  methods: z.array(method).check(z.minLength(1), z.maxLength(100)),
  destinations: z.optional(z.array(destinationRule)),
  decisions: z.optional(z.array(decisionRule)),
  refunds: z.optional(z.array(refundRule)),
  names: z.optional(names),
  notes: z.optional(z.array(note)),
});
