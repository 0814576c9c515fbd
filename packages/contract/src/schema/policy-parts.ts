import { FEE_KINDS, METHOD_KINDS, REASON_CLASSES, OUTCOME_KINDS, SIZE_STEPS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { amount, code, currency, labels, percent, text } from './primitives.js';

/* What of a policy goes to customers too. Apart from the document, so that a page does not load that one's schema. */

/** By currency. */
export const amounts = z.record(currency, amount);

export const bonusSchema = z.object({
  percent: z.optional(percent),
  amount: z.optional(amounts),
  cap: z.optional(amounts),
});

export const goodwillOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['refund', 'repair', 'replacement', 'keep_item']) }),
  z.object({ kind: z.literal('store_credit'), bonus: z.optional(bonusSchema) }),
  z.object({ kind: z.literal('exchange'), for: z.enum(['variant', 'any_product']) }),
  z.object({ kind: z.literal('price_reduction'), percent }),
]);

export const conformityOutcomeSchema = z.object({ kind: z.enum(['repair', 'replacement', 'refund']) });

export const outcomeKind = z.enum(OUTCOME_KINDS);
export const feeKind = z.enum(FEE_KINDS);

const question = z.object({
  code,
  labels,
  options: z.optional(z.array(z.object({ code, labels }))),
});

/** A reason as customers see it: which categories it is for, the verdicts say. */
export const reasonSchema = z.object({
  code,
  class: z.enum(REASON_CLASSES),
  labels,
  questions: z.optional(z.array(question)),
  suggests: z.optional(z.enum(SIZE_STEPS)),
  evidence: z.optional(z.object({ photos: z.int(), required: z.boolean() })),
});

export const methodSchema = z.object({
  code,
  kind: z.enum(METHOD_KINDS),
  labels,
  instructions: labels,
  address: z.array(text(120)),
});
