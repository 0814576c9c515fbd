import { COMPONENT_KINDS, DESTINATIONS, LAYERS, QUOTE_RULES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import {
  amount,
  currency,
  deadline,
  id,
  instant,
  labels,
  localDay,
  quantity,
  signedAmount,
  text,
} from './primitives.js';
import { selectionSchema } from './selection.js';

const component = z.object({
  kind: z.enum(COMPONENT_KINDS),
  amount: signedAmount,
  destination: z.enum(DESTINATIONS),
  lineId: z.nullable(id),
  quantity: z.nullable(quantity),
  rule: z.enum(QUOTE_RULES),
  layer: z.enum(LAYERS),
  policyRule: z.optional(z.string()),
  labels: z.optional(labels),
});

/** What comes back to the means of payment, what as credit, and what the customer owes for something dearer. */
const totals = { refund: amount, credit: amount, owed: amount };

export const sellerQuoteSchema = z.object({ seller: id, components: z.array(component), ...totals });

export const refundQuoteSchema = z.object({
  currency,
  sellers: z.array(sellerQuoteSchema),
  ...totals,
  payments: z.array(z.object({ paymentId: id, kind: z.enum(['payment', 'gift_card']), amount })),
});

/** An offer that the service stands by until `expiresAt`. Its id is what a submission names. */
export const quoteSchema = z.object({
  id,
  expiresAt: instant,
  selection: selectionSchema,
  refund: refundQuoteSchema,
  policies: z.array(z.object({ seller: id, version: text(40), effectiveFrom: localDay })),
  /** Null where everything waits for the shop's answer first, or stays with the customer: nothing is to be sent. */
  sendBackBy: z.nullable(deadline),
  refundBy: z.nullable(localDay),
});
