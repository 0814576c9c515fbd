import { SIGNAL_CODES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import {
  CONDITIONS,
  COST_KINDS,
  DECLINE_REASONS,
  DESTRUCTION_GROUNDS,
  DISPOSITIONS,
  LOSS_GROUNDS,
  OUTGOING_KINDS,
} from '../lists.js';
import { position } from './desk.js';
import { amount, id, locale, quantity, text } from './primitives.js';
import { selectionSchema } from './selection.js';

const visible = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/\S/, 'something to read'));
const some = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1), z.maxLength(500));

/** Without `quantity`, all units of the item. */
const unitsOf = z.strictObject({ position, quantity: z.optional(quantity) });

/** Each request has an id of its client's: the same again happens once. */
export const approvalRequestSchema = z.strictObject({ id, items: z.optional(some(unitsOf)) });

export const declineRequestSchema = z.strictObject({
  id,
  items: z.optional(some(unitsOf)),
  reason: z.enum(DECLINE_REASONS),
  /** Why, in the shop's words: the customer reads it. */
  text: visible(2000),
});

export const receiptRequestSchema = z.strictObject({
  id,
  /** What was in the parcel; none where nothing of the return was. More units than were announced are noted as such. */
  items: z.array(z.strictObject({ position, quantity })).check(z.maxLength(500)),
  /** What was in it that is not of the return. */
  unexpected: z.optional(
    z.array(z.strictObject({ title: visible(200), quantity, sku: z.optional(text(80)) })).check(z.maxLength(100)),
  ),
  text: z.optional(visible(2000)),
});

export const lossRequestSchema = z.strictObject({ id, items: z.optional(some(unitsOf)) });

export const inspectionRequestSchema = z.strictObject({
  id,
  units: some(
    z.strictObject({
      position,
      quantity: z.optional(quantity),
      condition: z.enum(CONDITIONS),
      disposition: z.enum(DISPOSITIONS),
      /** `wait`: nothing is decided yet, such as before an offer. */
      result: z.enum(['accept', 'refuse', 'wait']),
      /**
       * What the units lost in value. Of withdrawn goods it is kept, as far as law allows; of others the customer is
       * offered the rest, and answers.
       */
      loss: z.optional(z.strictObject({ amount, ground: z.enum(LOSS_GROUNDS) })),
      destruction: z.optional(z.strictObject({ ground: z.enum(DESTRUCTION_GROUNDS), text: visible(2000) })),
      /** What was found. The customer reads it where something is refused or less is given. */
      text: z.optional(visible(2000)),
      files: z.optional(z.array(id).check(z.maxLength(20))),
    }),
  ),
});

export const refundRequestSchema = z.strictObject({
  id,
  /** `surcharge`: what law adds because the refund was late; it is paid by hand. */
  of: z.optional(z.enum(['goods', 'surcharge'])),
  /** What is payable now where it is not said. Minor units. */
  amount: z.optional(amount),
  /** The bank's or the provider's, of money that was given back by hand. */
  reference: z.optional(visible(200)),
  /** Also for goods that are not here yet. */
  early: z.optional(z.boolean()),
});

export const creditRequestSchema = z.strictObject({
  id,
  amount: z.optional(amount),
  /** Of the shop's own system; the service makes one where it is not said. */
  code: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{4,60}$/))),
  early: z.optional(z.boolean()),
});

export const paymentRequestSchema = z.strictObject({ id, amount: z.optional(amount), reference: visible(200) });

export const outgoingRequestSchema = z.strictObject({
  id,
  what: z.enum(OUTGOING_KINDS),
  items: z.optional(some(unitsOf)),
  carrier: z.optional(visible(80)),
  trackingNumber: z.optional(visible(80)),
});

export const noteRequestSchema = z.strictObject({ id, text: visible(4000) });
export const costRequestSchema = z.strictObject({ id, what: z.enum(COST_KINDS), amount });

/** The return does not count in what is shown about its customer. */
export const contestRequestSchema = z.strictObject({
  id,
  code: z.enum(SIGNAL_CODES),
  /** Why. Only staff reads it. */
  text: visible(2000),
});

/** A return that staff makes for a customer, as they would make it themselves. */
export const staffReturnRequestSchema = z.strictObject({
  id,
  selection: selectionSchema,
  locale,
  /** Where the rules refuse it: why it is done all the same. Only staff reads it. */
  override: z.optional(visible(2000)),
});
