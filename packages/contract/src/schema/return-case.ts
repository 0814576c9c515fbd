import { CASE_STATUSES, GOODS_STATES, MONEY_STATES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { methodSchema } from './policy-parts.js';
import { currency, deadline, id, instant, localDay, quantity, text, timeZone } from './primitives.js';
import { sellerQuoteSchema } from './quote.js';
import { choiceSchema } from './selection.js';

export const sellerSchema = z.object({ id, name: text(120) });

const caseItem = z.object({
  lineId: id,
  title: text(200),
  variant: z.nullable(text(200)),
  image: z.nullable(text(500)),
  quantity,
  choice: choiceSchema,
  goods: z.enum(GOODS_STATES),
  money: z.enum(MONEY_STATES),
  waitsFor: z.nullable(z.enum(['review', 'evidence'])),
  /** Null where the goods stay with the customer. */
  sendBackBy: z.nullable(deadline),
  refundBy: z.nullable(localDay),
  /** The item of which it was a part, before only some of its units went on; counted from 0. */
  splitFrom: z.optional(z.int().check(z.minimum(0), z.maximum(499))),
});

/** One seller's part of what a customer submitted, under a number that people can quote. */
export const returnCaseSchema = z.object({
  number: id,
  orderNumber: text(60),
  seller: sellerSchema,
  status: z.enum(CASE_STATUSES),
  createdAt: instant,
  timeZone,
  currency,
  items: z.array(caseItem),
  quote: sellerQuoteSchema,
  /** Null where nothing is sent. */
  method: z.nullable(methodSchema),
  policyVersion: text(40),
});

export const caseSummarySchema = z.object({
  number: id,
  seller: sellerSchema,
  status: z.enum(CASE_STATUSES),
  createdAt: instant,
});
