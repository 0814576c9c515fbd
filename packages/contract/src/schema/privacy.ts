import * as z from 'zod/mini';
import { deliverySchema } from './delivery.js';
import { staffCaseSchema } from './desk.js';
import { orderSchema } from './order.js';
import { id, instant, localDay, text } from './primitives.js';
import { withdrawalSchema } from './withdrawal-staff.js';

const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/));

/** What is erased, each by a period of its own. `texts`: all that was typed about a return. */
export const ERASED_KINDS = [
  'identities',
  'texts',
  'photos',
  'records',
  'statements',
  'log_entries',
  'deliveries',
] as const;

/** Why something is kept though its customer asked to be erased. */
export const KEPT_BECAUSE = ['return_open', 'proof_of_refund', 'proof_of_withdrawal', 'proof_of_destruction'] as const;

/** In the body, since addresses of requests are logged on their way. */
export const customerRequestSchema = z.strictObject({ email });
export const erasureRequestSchema = z.strictObject({ id, email });

/** All that is known of one customer in one shop (GDPR art. 15 and 20). */
export const customerExportSchema = z.object({
  exportedAt: instant,
  email: text(254),
  orders: z.array(
    z.object({
      order: orderSchema,
      /** As the shop handed it over. */
      customer: z.object({
        name: text(200),
        email: text(320),
        phone: z.nullable(z.string()),
        postcode: z.nullable(z.string()),
        /** The shop's own id of the customer. */
        id: z.nullable(z.string()),
      }),
      /** With what staff did and noted, and what was paid. */
      returns: z.array(staffCaseSchema),
    }),
  ),
  /** Statements of withdrawal, found by their address or by the order that they are about. */
  withdrawals: z.array(withdrawalSchema),
  /** What was sent about these returns; what it said follows from the returns. */
  deliveries: z.array(deliverySchema),
});

/** Something that has to stay for now. */
export const keptSchema = z.object({
  because: z.enum(KEPT_BECAUSE),
  /** Number of the return or of the withdrawal. */
  of: id,
  /** The last day; null where it depends on something that has not happened yet, such as the end of the return. */
  until: z.nullable(localDay),
});

/** What was erased when, and by which rule: nothing in it is personal. */
export const erasureSchema = z.object({
  id,
  at: instant,
  /** `request_completed`: what had to stay until a return was closed. */
  rule: z.enum(['request', 'request_completed', 'retention']),
  /** Of a request: the address under the shop's secret, by which a shop that is asked again can find it. */
  digest: z.nullable(z.string()),
  counts: z.array(z.object({ kind: z.enum(ERASED_KINDS), count: z.int() })),
  kept: z.array(keptSchema),
});
export const erasureListSchema = z.object({ erasures: z.array(erasureSchema), next: z.nullable(z.string()) });

export const erasureQuerySchema = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(300))),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-9]\d|100)$/, 'a number from 1 to 100'))),
});
