import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w.:~-]{1,80}$/));
const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/^[^\r\n]*\S[^\r\n]*$/));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const degrees = (most: number) => z.optional(z.number().check(z.minimum(-most), z.maximum(most)));

const openingHours = z.strictObject({ day: z.literal([1, 2, 3, 4, 5, 6, 7]), opens: time, closes: time }).check(
  z.refine(({ opens, closes }) => opens < closes, {
    path: ['closes'],
    error: 'A place closes later than it opens; past midnight, write 23:59 and the rest on the next day',
  }),
);

/** A place as a shop hands it over. */
export const placeSchema = z
  .strictObject({
    id,
    kind: z.enum(['store', 'point']),
    name: line(120),
    address: z.array(line(120)).check(z.minLength(1), z.maxLength(6)),
    postcode: line(16),
    city: line(80),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    latitude: degrees(90),
    longitude: degrees(180),
    hours: z.array(openingHours).check(z.maxLength(28)),
    methods: z.optional(z.array(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/)))),
  })
  .check(
    z.refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
      path: ['longitude'],
      error: 'Latitude and longitude are given together or not at all',
    }),
  );
