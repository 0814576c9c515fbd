import { EXCEPTION_CODES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { amount, count, country, currency, id, localDay, quantity, text, timeZone } from './primitives.js';

const delivery = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('delivered'), on: localDay }),
  z.strictObject({ status: z.literal('on_its_way') }),
  z.strictObject({ status: z.literal('unknown') }),
]);

const line = z.strictObject({
  id,
  sku: text(80),
  seller: id,
  title: text(200),
  variant: z.optional(text(200)),
  image: z.optional(text(500)),
  category: text(80),
  tags: z.array(text(80)),
  unitPrice: amount,
  quantity,
  returned: count,
  delivery,
  exception: z.optional(z.strictObject({ code: z.enum(EXCEPTION_CODES), disclosed: z.boolean() })),
});

/** An order as a shop hands it over. */
export const orderSchema = z.strictObject({
  id,
  number: text(60),
  currency,
  country,
  timeZone,
  placedOn: localDay,
  lines: z.array(line).check(z.minLength(1), z.maxLength(500)),
  discount: amount,
  deliveries: z.array(z.strictObject({ seller: id, paid: amount, cheapest: amount })),
});
