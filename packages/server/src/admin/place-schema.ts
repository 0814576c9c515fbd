import * as z from 'zod/mini';

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30'));

const hours = z
  .strictObject({ day: z.int().check(z.minimum(1), z.maximum(7)), opens: time, closes: time })
  .check(z.refine(({ opens, closes }) => opens < closes, 'it must open before it closes'));

export const placeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w.:~-]{1,80}$/)),
  kind: z.enum(['store', 'point']),
  name: text(120),
  address: z.array(text(200)).check(z.minLength(1), z.maxLength(6)),
  postcode: text(20),
  city: text(120),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  hours: z.array(hours).check(z.maxLength(50)),
  methods: z.optional(z.array(text(60)).check(z.maxLength(50))),
});
