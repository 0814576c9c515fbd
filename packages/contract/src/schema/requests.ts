import * as z from 'zod/mini';
import { id, instant, locale, text } from './primitives.js';
import { orderViewSchema } from './order-view.js';
import { returnCaseSchema } from './return-case.js';

export const lookupRequestSchema = z.strictObject({
  /** The number of the order, or of a return made from it. */
  number: text(60),
  email: z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/)),
});

export const lookupSchema = z.object({
  /** Opens this one order for a short time; kept in memory only. */
  token: text(4000),
  expiresAt: instant,
  order: orderViewSchema,
  /** The return whose number was asked for, if it was one. */
  matchedCase: z.nullable(id),
});

export const submissionRequestSchema = z.strictObject({
  quoteId: id,
  /** The language the customer used: that of the confirmation mail. */
  locale,
});

/** Everything that one press of the button made: a case per seller. */
export const submissionSchema = z.object({
  id,
  cases: z.array(returnCaseSchema).check(z.minLength(1)),
});
