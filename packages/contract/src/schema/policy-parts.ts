import { METHOD_KINDS, REASON_CLASSES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { code, labels, percent, text } from './primitives.js';

/* What of a policy goes to customers too. Apart from the document, so that a page does not load that one's schema. */

export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refund') }),
  z.object({ kind: z.literal('store_credit'), bonusPercent: percent }),
  z.object({ kind: z.literal('repair') }),
  z.object({ kind: z.literal('replacement') }),
]);

export const reasonSchema = z.object({
  code,
  class: z.enum(REASON_CLASSES),
  labels,
  retired: z.optional(z.boolean()),
});

export const methodSchema = z.object({
  code,
  kind: z.enum(METHOD_KINDS),
  labels,
  instructions: labels,
  address: z.array(text(120)),
});
