import { COMPONENT_KINDS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { amount, currency, deadline, id, instant, localDay, quantity, signedAmount, text } from './primitives.js';
import { selectionSchema } from './selection.js';

const component = z.object({
  kind: z.enum(COMPONENT_KINDS),
  amount: signedAmount,
  destination: z.enum(['original_payment', 'store_credit']),
  lineId: z.nullable(id),
  quantity: z.nullable(quantity),
  rule: z.enum([
    'price_paid',
    'order_discount',
    'standard_delivery',
    'shop_refunds_delivery',
    'shop_handling_fee',
    'shop_credit_bonus',
  ]),
});

export const sellerQuoteSchema = z.object({
  seller: id,
  components: z.array(component),
  refund: amount,
  credit: amount,
});

export const refundQuoteSchema = z.object({
  currency,
  sellers: z.array(sellerQuoteSchema),
  refund: amount,
  credit: amount,
});

/** An offer that the service stands by until `expiresAt`. Its id is what a submission names. */
export const quoteSchema = z.object({
  id,
  expiresAt: instant,
  selection: selectionSchema,
  refund: refundQuoteSchema,
  policies: z.array(z.object({ seller: id, version: text(40), effectiveFrom: localDay })),
  /** Null where everything waits for the shop's answer first: nothing is to be sent before. */
  sendBackBy: z.nullable(deadline),
  refundBy: z.nullable(localDay),
});
