import { REFUND_MOMENTS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { decisionConditions, priceRange, rule, saleConditions, unlessSold } from './conditions.js';
import { ruleId } from './values.js';

const on = z.enum(REFUND_MOMENTS);

export const refundRule = z.strictObject({ ...rule(decisionConditions), on });

/** It has no place for a reason, an outcome or what the customer did before. */
export const withdrawalRefundRule = z.strictObject({
  id: z.optional(ruleId),
  when: z.optional(z.strictObject({ ...saleConditions, caseValue: z.optional(priceRange) })),
  unless: z.optional(unlessSold),
  on,
});
