import * as z from 'zod/mini';
import { amount, code, count, country, currency, id, localDay, text } from './primitives.js';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const pointSchema = z.object({
  id,
  kind: z.enum(['store', 'point']),
  name: text(120),
  address: z.array(text(200)),
  postcode: text(20),
  city: text(120),
  country,
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  /** `day` 1 is Monday. */
  hours: z.array(z.object({ day: z.int().check(z.minimum(1), z.maximum(7)), opens: time, closes: time })),
  /** Metres, as the crow flies; null where it was not asked from where. */
  distance: z.nullable(count),
});

export const pointListSchema = z.object({ points: z.array(pointSchema) });

const degrees = z.string().check(z.regex(/^-?\d{1,3}(\.\d{1,8})?$/));
const method = { method: code, seller: id };

/** `latitude` and `longitude` belong together; `country` belongs to `postcode`. */
export const pointQuerySchema = z.strictObject({
  ...method,
  latitude: z.optional(degrees),
  longitude: z.optional(degrees),
  postcode: z.optional(text(20)),
  country: z.optional(country),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-4]\d|50)$/, 'a number from 1 to 50'))),
});

export const slotSchema = z.object({ id, day: localDay, from: time, to: time });
export const slotListSchema = z.object({ slots: z.array(slotSchema) });
export const slotQuerySchema = z.strictObject({ ...method, postcode: text(20), country });

/** `reason`: why the line goes back, by code, for the size to suggest. */
export const variantQuerySchema = z.strictObject({
  line: id,
  search: z.optional(text(80)),
  reason: z.optional(code),
});
export const variantSchema = z.object({
  sku: text(80),
  /** The product of which it is a variant, if it is one. */
  product: z.nullable(text(80)),
  title: text(200),
  variant: z.nullable(text(200)),
  image: z.nullable(text(500)),
  currency,
  unitPrice: amount,
  available: z.int().check(z.minimum(0)),
  /** The next size, where the reason speaks for one and it is certain which; of one list at most one. */
  suggested: z.boolean(),
});
export const variantListSchema = z.object({ variants: z.array(variantSchema) });
