import * as z from 'zod/mini';
import { CONTACT_KINDS } from '../lists.js';
import { currency, id, localDay, text } from './primitives.js';
import { caseSummarySchema } from './return-case.js';

/** What anybody may know of a shop: enough to draw the look-up. */
export const shopViewSchema = z.object({
  id,
  name: text(120),
  lookup: z.object({
    /** What the shop accepts beside the order number, the one to ask for first. */
    contacts: z.array(z.enum(CONTACT_KINDS)).check(z.minLength(1)),
    /** Whether a code sent to the order's mail address comes before the order is shown. */
    code: z.boolean(),
  }),
  /** How customers reach the shop; null where it is not reached that way. */
  contact: z.object({ email: z.nullable(text(254)), phone: z.nullable(text(30)), url: z.nullable(text(500)) }),
  /** Whether customers who are signed in at the shop need no look-up. */
  signIn: z.boolean(),
});

/** The code as the customer typed it: spaces between the digits do not matter. */
export const codeRequestSchema = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(20)) });

const limit = z.string().check(z.regex(/^([1-9]|[1-9]\d|100)$/, 'a number from 1 to 100'));

/** `cursor`: where the page before it ended, as that page says. */
export const pageQuerySchema = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(300))),
  limit: z.optional(limit),
});

const next = z.nullable(z.string());

export const orderListSchema = z.object({
  orders: z.array(
    z.object({
      number: text(60),
      placedOn: localDay,
      currency,
      lines: z.array(
        z.object({ title: text(200), variant: z.nullable(text(200)), image: z.nullable(text(500)), quantity: z.int() }),
      ),
      cases: z.array(caseSummarySchema),
    }),
  ),
  /** The cursor of the next page; null where this was the last. */
  next,
});

/** The signature of an address that opens one thing for a short time. */
export const linkQuerySchema = z.strictObject({
  expires: z.string().check(z.regex(/^\d{1,15}$/)),
  signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
