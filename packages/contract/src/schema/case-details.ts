import * as z from 'zod/mini';
import { CASE_ACTIONS, CASE_EVENTS, FILE_TYPES } from '../lists.js';
import { id, instant, text } from './primitives.js';
import { returnCaseSchema } from './return-case.js';
import { pointSchema, slotSchema } from './shipping.js';

/** A path below the endpoint that opens a file until `expiresAt`; it needs no token, so an `<img>` can show it. */
const link = z.object({ path: text(500), expiresAt: instant });

export const storedFileSchema = z.object({ id, type: z.enum(FILE_TYPES), size: z.int() });

const shipping = z.object({
  /** Shown at a counter instead of a label: as a picture, and always beside it as text. */
  code: z.nullable(z.object({ text: text(200), symbol: z.enum(['qr', 'code128']), image: link })),
  carrier: z.nullable(text(80)),
  trackingNumber: z.nullable(text(80)),
  /** A label or slip to print; null where nothing needs paper. */
  printable: z.nullable(link),
  /** Where the customer chose to hand the goods over. */
  point: z.nullable(pointSchema),
  pickup: z.nullable(slotSchema),
});

/** A case with all that happened around it. */
export const caseDetailsSchema = z.object({
  case: returnCaseSchema,
  /** What the customer can do now. */
  actions: z.array(z.enum(CASE_ACTIONS)),
  /** Null where nothing is sent, or the shop has to answer first. */
  shipping: z.nullable(shipping),
  shipments: z.array(
    z.object({
      carrier: z.nullable(text(80)),
      trackingNumber: text(80),
      addedAt: instant,
      state: z.nullable(z.enum(['announced', 'in_transit', 'delivered'])),
    }),
  ),
  messages: z.array(z.object({ id, from: z.enum(['customer', 'shop']), text: text(4000), at: instant })),
  evidence: z.array(z.object({ ...storedFileSchema.shape, lineId: z.nullable(id), addedAt: instant, link })),
  feedback: z.nullable(
    z.object({ rating: z.int().check(z.minimum(1), z.maximum(5)), comment: z.nullable(text(2000)), at: instant }),
  ),
  /** What happened, oldest first. */
  history: z.array(z.object({ type: z.enum(CASE_EVENTS), at: instant, by: z.enum(['customer', 'shop', 'service']) })),
});

const visible = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/\S/, 'something to read'));

export const shipmentRequestSchema = z.strictObject({
  carrier: z.optional(visible(80)),
  /** As printed on the receipt: letters, digits, spaces and dashes. */
  trackingNumber: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9 .\-/]{3,58}[A-Za-z0-9]$/)),
});

export const messageRequestSchema = z.strictObject({ id, text: visible(4000) });

const files = z.array(z.strictObject({ id, lineId: z.nullable(id) })).check(z.minLength(1), z.maxLength(20));

export const evidenceRequestSchema = z.strictObject({ files });

export const feedbackRequestSchema = z.strictObject({
  /** From 1, bad, to 5, good. */
  rating: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(visible(2000)),
});
