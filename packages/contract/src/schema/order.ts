import { CONTRACT_TYPES, EXCEPTION_CODES, EXCEPTION_FACTS } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { amount, count, country, currency, id, localDay, quantity, text, timeZone } from './primitives.js';

const delivery = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('delivered'), on: localDay, shippedOn: z.optional(localDay) }),
  z.strictObject({ status: z.enum(['on_its_way', 'unknown']), shippedOn: z.optional(localDay) }),
]);

const exception = z.strictObject({
  code: z.enum(EXCEPTION_CODES),
  disclosed: z.boolean(),
  facts: z.optional(z.partialRecord(z.enum(EXCEPTION_FACTS), z.boolean())),
});

/** Said of the parcels, or of what the line says itself: as many units in parcels as were bought. */
const parcelsAddUp = ({ quantity, parcels }: { quantity: number; parcels?: { quantity: number }[] | undefined }) =>
  parcels === undefined || parcels.reduce((total, parcel) => total + parcel.quantity, 0) === quantity;

const line = z.strictObject({
  id,
  sku: text(80),
  product: z.optional(text(80)),
  brand: z.optional(text(80)),
  seller: id,
  title: text(200),
  variant: z.optional(text(200)),
  image: z.optional(text(500)),
  category: text(80),
  tags: z.array(text(80)),
  unitPrice: amount,
  listPrice: z.optional(amount),
  tax: z.optional(amount),
  quantity,
  returned: count,
  delivery,
  parcels: z.optional(z.array(z.strictObject({ quantity, delivery })).check(z.minLength(1), z.maxLength(100))),
  bundle: z.optional(text(80)),
  contract: z.optional(z.enum(CONTRACT_TYPES)),
  secondHand: z.optional(z.boolean()),
  exception: z.optional(exception),
});

const deliveryCharge = z.strictObject({
  seller: id,
  paid: amount,
  cheapest: amount,
  surcharges: z.optional(z.array(z.strictObject({ lineId: id, perUnit: amount }))),
});

const payment = z.strictObject({ id, kind: z.enum(['payment', 'gift_card']), paid: amount, refunded: amount });

/** An order as a shop hands it over. */
export const orderSchema = z.strictObject({
  id,
  number: text(60),
  currency,
  country,
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/))),
  timeZone,
  placedOn: localDay,
  channel: z.optional(text(80)),
  segments: z.optional(z.array(text(80))),
  lines: z
    .array(line.check(z.refine(parcelsAddUp, 'as many units in its parcels as `quantity` says')))
    .check(z.minLength(1), z.maxLength(500)),
  discount: amount,
  taxes: z.optional(z.enum(['included', 'added'])),
  deliveries: z.array(deliveryCharge),
  payments: z.optional(z.array(payment)),
  information: z.optional(z.strictObject({ informed: z.boolean(), informedLateOn: z.optional(localDay) })),
});
