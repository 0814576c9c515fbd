import * as z from 'zod/mini';
import { id, instant, locale, text } from './primitives.js';
import { orderViewSchema } from './order-view.js';
import { returnCaseSchema } from './return-case.js';

const asked = {
  /** The number of the order, or of a return made from it. */
  number: text(60),
  /** Of the mail with the code, where the shop wants one. */
  locale: z.optional(locale),
};

/** Besides the number one thing that the order's customer knows; which ones a shop accepts, `readShop` tells. */
export const lookupRequestSchema = z.union([
  z.strictObject({ ...asked, email: z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/)) }),
  z.strictObject({ ...asked, postcode: text(20) }),
  z.strictObject({ ...asked, phone: text(30) }),
]);

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
  /** Files that were uploaded for lines of the quote. */
  evidence: z.optional(z.array(z.strictObject({ id, lineId: id })).check(z.maxLength(50))),
  /** Where or when the goods of a seller are handed over, as the lists of points and slots name them. */
  handOvers: z.optional(
    z.array(z.strictObject({ seller: id, point: z.optional(id), pickup: z.optional(id) })).check(z.maxLength(100)),
  ),
});

/** Everything that one press of the button made: a case per seller. */
export const submissionSchema = z.object({
  id,
  cases: z.array(returnCaseSchema).check(z.minLength(1)),
});
