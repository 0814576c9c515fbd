import { GOODS_STATES, MONEY_STATES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { CASE_ACTIONS, CASE_EVENTS, FILE_TYPES, OUTGOING_KINDS, SETTLEMENT_KINDS } from '../lists.js';
import { amount, deadline, id, instant, localDay, text } from './primitives.js';
import { returnCaseSchema } from './return-case.js';
import { pointSchema, slotSchema } from './shipping.js';
import { withdrawalClocksSchema } from './withdrawal-clocks.js';

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

const position = z.int().check(z.minimum(0), z.maximum(499));

/** What a shop would give after it has looked at the goods, for the customer to accept or decline. */
export const counterOfferSchema = z.object({
  id,
  /** `instead`: what was quoted for the item. Minor units. */
  items: z.array(z.object({ position, amount, instead: amount })),
  /** Why, in the shop's words. */
  text: text(2000),
  madeAt: instant,
  /** Without an answer by then nothing changes. */
  answerBy: deadline,
  answer: z.nullable(z.enum(['accepted', 'declined'])),
  answeredAt: z.nullable(instant),
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
  /** `by`: who showed it. A shop does where it keeps something for lost value. */
  evidence: z.array(
    z.object({
      ...storedFileSchema.shape,
      lineId: z.nullable(id),
      addedAt: instant,
      by: z.enum(['customer', 'shop']),
      link,
    }),
  ),
  feedback: z.nullable(
    z.object({ rating: z.int().check(z.minimum(1), z.maximum(5)), comment: z.nullable(text(2000)), at: instant }),
  ),
  /** The latest that the shop made; null where it made none. */
  counterOffer: z.nullable(counterOfferSchema),
  /** The dates that the law sets, where goods were withdrawn; null where none were. */
  clocks: z.nullable(withdrawalClocksSchema),
  /** What was kept because goods had lost value, each time it was; empty for all but withdrawals. */
  deductions: z.array(z.object({ items: z.array(z.object({ position, amount })), text: text(2000), at: instant })),
  /** What the customer was given or has paid, oldest first; what is on its way is not there yet. Not every back end knows. */
  given: z.optional(
    z.array(
      z.object({
        kind: z.enum(SETTLEMENT_KINDS),
        amount,
        at: instant,
        /** Of store credit: the code under which it is spent. */
        code: z.nullable(text(200)),
      }),
    ),
  ),
  /** What the shop sent to the customer, oldest first. Not every back end knows. */
  outgoing: z.optional(
    z.array(
      z.object({
        what: z.enum(OUTGOING_KINDS),
        carrier: z.nullable(text(80)),
        trackingNumber: z.nullable(text(80)),
        at: instant,
      }),
    ),
  ),
  /** What happened, oldest first. */
  history: z.array(
    z.object({
      type: z.enum(CASE_EVENTS),
      at: instant,
      by: z.enum(['customer', 'shop', 'service']),
      /** Of `progress_recorded`: what became of which items. Empty for all else. */
      progress: z.array(
        z.object({
          position,
          goods: z.nullable(z.enum(GOODS_STATES)),
          money: z.nullable(z.enum(MONEY_STATES)),
        }),
      ),
    }),
  ),
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

export const counterOfferRequestSchema = z.strictObject({
  /** `amount`: what would be given for the item, from 0 to its part of the quote. */
  items: z.array(z.strictObject({ position, amount })).check(z.minLength(1), z.maxLength(500)),
  /** Why; the customer reads it. */
  text: visible(2000),
  /** The last day for the answer; two weeks from now where it is not said. */
  answerBy: z.optional(localDay),
});

export const offerAnswerSchema = z.strictObject({ accept: z.boolean() });
