import * as z from 'zod/mini';
import { WEBHOOK_EVENTS } from '../lists.js';
import { id, instant, locale, text } from './primitives.js';
import { returnCaseSchema } from './return-case.js';
import { withdrawalReceiptSchema } from './withdrawal.js';

/** What each message begins with. */
const head = {
  /** The same as `webhook-id`, and the same each time the message is sent. */
  id,
  /** When it happened, which may be long before the message arrives. */
  at: instant,
  shop: id,
};

/** Something that happened. The return is as it stands when the message is sent, which may be after the event. */
export const eventWebhookSchema = z.object({
  ...head,
  type: z.enum(WEBHOOK_EVENTS),
  by: z.enum(['customer', 'shop', 'service']),
  /** Ids and codes of what it is about; nothing personal. */
  data: z.record(z.string(), z.unknown()),
  return: z.nullable(returnCaseSchema),
  /** The statement of withdrawal that it is about, as it was recorded. */
  withdrawal: z.nullable(z.omit(withdrawalReceiptSchema, { receipts: true })),
});

/** Nothing happened: staff asks whether messages arrive. */
export const pingWebhookSchema = z.object({ ...head, type: z.literal('ping') });

/** Asks whoever sends a shop's messages to telephones for one. */
export const smsWebhookSchema = z.object({
  ...head,
  type: z.literal('sms_requested'),
  sms: z.object({
    /** A mobile number by E.164, such as `+33612345678`. */
    to: z.string().check(z.regex(/^\+[1-9]\d{5,14}$/)),
    /** At most two segments. */
    text: text(306),
    locale,
  }),
});

/** All that an endpoint can be sent, told apart by `type`. */
export const webhookSchema = z.union([eventWebhookSchema, pingWebhookSchema, smsWebhookSchema]);
