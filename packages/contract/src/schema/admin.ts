import { GOODS_STATES, MONEY_STATES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { amount, currency, instant, localDay, text } from './primitives.js';
import { returnCaseSchema } from './return-case.js';

/** Read one by one, so that a bad one spoils no other: what each must be says the guide on orders. */
export const ordersRequestSchema = z.strictObject({
  orders: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)),
});

const issue = z.object({ path: z.string(), code: z.string(), message: z.string() });

export const orderResultsSchema = z.object({
  /** In the order in which they came. */
  results: z.array(
    z.object({
      number: z.nullable(z.string()),
      /** `kept`: a return was made of it, so it was not touched. */
      result: z.enum(['stored', 'kept', 'refused']),
      /** Why it was refused; `code` is `invalid`, `shop_unknown` or `policy_missing`, or the schema's. */
      issues: z.array(issue),
    }),
  ),
});

const product = z.strictObject({
  sku: text(80),
  product: z.optional(text(80)),
  title: text(200),
  variant: z.optional(text(200)),
  image: z.optional(text(500)),
  currency,
  unitPrice: amount,
  unitTax: z.optional(amount),
  /** Its place among the sizes of the product, from small to large. Default: what its `variant` says, if that is clear. */
  sizeRank: z.optional(z.int().check(z.minimum(-1000), z.maximum(1000))),
  /** Units that can be had in exchange; 0 takes it off the list. */
  available: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});

export const productsRequestSchema = z.strictObject({
  products: z.array(product).check(z.minLength(1), z.maxLength(500)),
});
export const productsResultSchema = z.object({ stored: z.int() });

export const policyRequestSchema = z.strictObject({
  policy: z.unknown(),
  /** The warnings were read and the document is meant as it is. */
  confirmed: z.optional(z.boolean()),
});

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  path: z.string(),
  params: z.record(z.string(), z.unknown()),
  /** Act and article, where law decides. */
  source: z.nullable(z.string()),
  sentence: z.string(),
  proposal: z.string(),
});

export const policyCheckSchema = z.object({ findings: z.array(findingSchema) });

const policyFacts = { version: text(40), effectiveFrom: localDay };
export const publishedPolicySchema = z.object({ ...policyFacts, findings: z.array(findingSchema) });
export const policyListSchema = z.object({
  /** The one that comes into force last is first. */
  policies: z.array(z.object({ ...policyFacts, publishedAt: z.nullable(instant) })),
});

export const caseListSchema = z.object({
  /** The latest first. */
  returns: z.array(returnCaseSchema),
  next: z.nullable(z.string()),
});

export const progressRequestSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        /** Which item of the case, counted from 0. */
        position: z.int().check(z.minimum(0), z.maximum(499)),
        goods: z.optional(z.enum(GOODS_STATES)),
        money: z.optional(z.enum(MONEY_STATES)),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});
