import * as z from 'zod/mini';
import { LONGEST_SHOWN } from '../lists.js';
import { id, instant, locale, quantity, text, timeZone } from './primitives.js';

const written = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/\S/, 'something to read'));

/**
 * A statement of withdrawal. The first three are all that may be asked for (Directive 2011/83/EU art. 11a(2)): there is
 * no field for a reason, and nothing else is required.
 */
export const withdrawalStatementSchema = z.strictObject({
  name: written(200),
  /** What identifies the contract: an order number, or whatever the consumer knows of it. */
  contract: written(500),
  /** Where the acknowledgement goes. Not looked at more closely: who mistypes it has withdrawn all the same. */
  email: written(254),
  /** The goods that are meant, where it is not the whole contract. `line`: the shop's id of the order line. */
  lines: z.optional(
    z
      .array(z.strictObject({ line: z.optional(id), title: text(200), quantity }))
      .check(z.minLength(1), z.maxLength(500)),
  ),
  /** Anything else that the consumer wrote, of their own accord. */
  text: z.optional(written(2000)),
});

/** Made by the client: 16 to 80 letters, digits, `-` or `_`, never the same twice. */
const statementId = z.string().check(z.regex(/^[\w-]{16,80}$/));

export const withdrawalRequestSchema = z.strictObject({
  /** The same again is the same statement, however often it is sent. */
  id: statementId,
  statement: withdrawalStatementSchema,
  locale,
  /** What the consumer saw: the statement as it was read before it was confirmed, and the words on both controls. */
  shown: z.strictObject({ text: written(LONGEST_SHOWN), entry: text(200), confirm: text(200) }),
  /** What showed it, with its version: `returns-withdrawal 0.1.0`. */
  component: text(80),
  /** The zone of the consumer's clock, in which the acknowledgement says the time too. */
  timeZone: z.optional(timeZone),
  /**
   * By the device's own clock: when it was confirmed, and when this request went out. They differ where the network was
   * gone in between; from the difference, not from the clock, the service knows how long before it was confirmed.
   */
  device: z.optional(z.strictObject({ confirmedAt: instant, sentAt: instant })),
});

const link = z.object({ path: text(500), expiresAt: instant });
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * That a statement was received: the same whether or not there is such an order. It says nothing of what comes of it.
 */
export const withdrawalReceiptSchema = z.object({
  id,
  /** For people, such as `W-7K3M9QXA`. */
  number: id,
  /** When the request reached the service. */
  receivedAt: instant,
  /** When it was confirmed, where that was earlier; worked out from how long the device kept it. */
  confirmedAt: z.nullable(instant),
  /** In which the acknowledgement says the time. */
  timeZone,
  locale,
  statement: withdrawalStatementSchema,
  /** The statement as it was shown. */
  text: text(LONGEST_SHOWN),
  /** SHA-256 of the record, in hex. */
  hash: digest,
  /** To keep: paths below the endpoint. */
  receipts: z.object({ pdf: link, text: link }),
});

export const withdrawalAvailabilitySchema = z.object({
  /** Always true: where it is not, the answer is a problem. */
  available: z.literal(true),
  checkedAt: instant,
});
