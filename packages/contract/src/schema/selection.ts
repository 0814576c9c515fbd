import * as z from 'zod/mini';
import { outcomeKind } from './policy-parts.js';
import { code, count, id, quantity, text } from './primitives.js';

const said = {
  reason: code,
  answers: z.optional(z.record(code, text(300))),
  note: z.optional(z.string().check(z.maxLength(1000))),
};

/** One variant a track; a withdrawal has no field for a reason, an outcome or a note. */
export const choiceSchema = z.discriminatedUnion('track', [
  z.strictObject({ track: z.literal('withdrawal') }),
  z.strictObject({ track: z.literal('goodwill'), outcome: outcomeKind, exchangeFor: z.optional(text(80)), ...said }),
  z.strictObject({ track: z.literal('conformity'), outcome: z.enum(['repair', 'replacement', 'refund']), ...said }),
]);

export const selectionSchema = z.strictObject({
  items: z
    .array(z.strictObject({ lineId: id, quantity, choice: choiceSchema }))
    .check(z.minLength(1), z.maxLength(500)),
  /** None where all goods stay with the customer. */
  methods: z
    .array(z.strictObject({ seller: id, code, parcels: z.optional(count.check(z.minimum(1), z.maximum(50))) }))
    .check(z.maxLength(100)),
});
