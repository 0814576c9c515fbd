import * as z from 'zod/mini';
import { id, instant } from './primitives.js';

export const DELIVERY_STATES = ['queued', 'sent', 'dead'] as const;

/** Of an attempt: how long it took, until there was an answer or none was waited for any more. */
const milliseconds = z.int().check(z.minimum(0));
const status = z.int().check(z.minimum(100), z.maximum(599));

/** A mail, a message to a telephone or a webhook about one event for one recipient. */
export const deliverySchema = z.object({
  id,
  /** Of what it is about; a webhook says it as `webhook-id`. */
  eventId: id,
  event: z.string(),
  caseNumber: z.nullable(id),
  channel: z.enum(['mail', 'webhook', 'sms']),
  recipient: z.enum(['customer', 'shop', 'endpoint']),
  /** The address of the endpoint; null for what is no webhook. */
  endpoint: z.nullable(z.string()),
  /** `dead`: given up after many attempts; try it again once the cause is mended. */
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  createdAt: instant,
  sentAt: z.nullable(instant),
  /** What an endpoint answered to the last attempt; null where there was no answer, or is no endpoint. */
  lastStatus: z.nullable(status),
  lastMilliseconds: z.nullable(milliseconds),
  /** What the last attempt failed of, for developers. */
  problem: z.nullable(z.string()),
});
export const deliveryListSchema = z.object({ deliveries: z.array(deliverySchema), next: z.nullable(z.string()) });

const cursor = z.optional(z.string().check(z.maxLength(300)));
export const deliveryQuerySchema = z.strictObject({
  state: z.optional(z.enum(DELIVERY_STATES)),
  cursor,
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-9]\d|100)$/, 'a number from 1 to 100'))),
});

const endpoint = z.string().check(z.minLength(1), z.maxLength(500));

/** Which webhooks are sent once more. */
export const retriesRequestSchema = z.strictObject({
  state: z.enum(['sent', 'dead']),
  /** By when they were made; `until` itself is not meant any more. */
  from: instant,
  until: instant,
  /** The address of one of the shop's endpoints. Default: all of them. */
  endpoint: z.optional(endpoint),
  /** The `next` of the answer before, with everything else the same. */
  cursor,
});
export const retriesSchema = z.object({
  /** How many are on their way again. */
  queued: z.int(),
  /** Null where these were all; otherwise ask again with it. */
  next: z.nullable(z.string()),
});

export const webhookTestRequestSchema = z.strictObject({ endpoint });

/** What came back of a `ping`. */
export const webhookTestSchema = z.object({
  /** Its `webhook-id`. */
  id,
  /** Whether the endpoint took it: it answered with a 2xx in time. */
  taken: z.boolean(),
  lastStatus: z.nullable(status),
  lastMilliseconds: milliseconds,
  problem: z.nullable(z.string()),
});
