import * as z from 'zod/mini';
import { methodSchema, reasonSchema } from './policy-parts.js';
import { amount, count, country, currency, id, localDay, quantity, text, timeZone } from './primitives.js';
import { caseSummarySchema, sellerSchema } from './return-case.js';
import { verdictsSchema } from './verdict.js';

/** Units that travelled together; `on` is the day of delivery, where it is known. */
const parcel = z.object({
  quantity,
  status: z.enum(['delivered', 'on_its_way', 'unknown']),
  on: z.nullable(localDay),
});

const line = z.object({
  id,
  seller: id,
  title: text(200),
  variant: z.nullable(text(200)),
  image: z.nullable(text(500)),
  unitPrice: amount,
  quantity,
  /** Units that can still go back. */
  open: count,
  returned: count,
  parcels: z.array(parcel),
  verdicts: verdictsSchema,
});

const seller = z.extend(sellerSchema, {
  policyVersion: text(40),
  returnCost: z.enum(['consumer', 'trader']),
  reasons: z.array(reasonSchema),
  methods: z.array(methodSchema),
});

/** An order as its customer sees it, with the verdicts of the day. */
export const orderViewSchema = z.object({
  number: text(60),
  placedOn: localDay,
  currency,
  country,
  timeZone,
  sellers: z.array(seller),
  lines: z.array(line),
  cases: z.array(caseSummarySchema),
});
