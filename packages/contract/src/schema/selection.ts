import * as z from 'zod/mini';
import { code, id, quantity } from './primitives.js';

const note = z.optional(z.string().check(z.maxLength(1000)));

/** One variant a track; a withdrawal has no field for a reason, an outcome or a note. */
export const choiceSchema = z.discriminatedUnion('track', [
  z.strictObject({ track: z.literal('withdrawal') }),
  z.strictObject({ track: z.literal('goodwill'), reason: code, outcome: z.enum(['refund', 'store_credit']), note }),
  z.strictObject({
    track: z.literal('conformity'),
    reason: code,
    outcome: z.enum(['repair', 'replacement', 'refund']),
    note,
  }),
]);

export const selectionSchema = z.strictObject({
  items: z
    .array(z.strictObject({ lineId: id, quantity, choice: choiceSchema }))
    .check(z.minLength(1), z.maxLength(500)),
  methods: z.array(z.strictObject({ seller: id, code })).check(z.minLength(1), z.maxLength(100)),
});
