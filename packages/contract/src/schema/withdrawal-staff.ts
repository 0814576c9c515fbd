import * as z from 'zod/mini';
import { LONGEST_SHOWN, WITHDRAWAL_MATCHES, WITHDRAWAL_TASKS } from '../lists.js';
import { DELIVERY_STATES } from './delivery.js';
import { amount, id, instant, localDay, locale, quantity, text, timeZone } from './primitives.js';
import { withdrawalClocksSchema } from './withdrawal-clocks.js';
import { withdrawalStatementSchema } from './withdrawal.js';

/** What became of one line of the contract. */
export const judgedLineSchema = z.object({
  lineId: id,
  title: text(200),
  quantity,
  /**
   * `open`: in a case. `waiting`: the law seems to be against it, or nobody can tell whether it is meant, and a person
   * decides. `covered`: in another return already, or sent back before, so that there is nothing to open.
   */
  state: z.enum(['open', 'waiting', 'covered', 'declined']),
  /**
   * The verdict's rule, with its parameters. Beside those: `line_unclear` (what was written fits no line, or several) and
   * `outage_on_last_day` (late, because the function could not be reached).
   */
  because: z.object({
    code: text(60),
    params: z.record(z.string(), z.unknown()),
    source: z.nullable(text(200)),
  }),
  /** Accepted on doubt, in the consumer's favour. */
  flagged: z.boolean(),
  /** Why it was declined, in the shop's words: the consumer read it. */
  text: z.optional(text(2000)),
});

export const staffTaskSchema = z.object({
  id,
  kind: z.enum(WITHDRAWAL_TASKS),
  since: instant,
  dueBy: localDay,
  doneAt: z.nullable(instant),
  /** What was done about it, in the words of whoever did it. */
  note: z.nullable(text(2000)),
});

/** A statement with all that was made of it: for the shop's staff. */
export const withdrawalSchema = z.object({
  id,
  number: id,
  receivedAt: instant,
  confirmedAt: z.nullable(instant),
  timeZone,
  locale,
  statement: withdrawalStatementSchema,
  /** The statement as it was shown. */
  text: text(LONGEST_SHOWN),
  hash: z.string(),
  acknowledgement: z.object({
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    sentAt: z.nullable(instant),
    problem: z.nullable(z.string()),
  }),
  match: z.enum(WITHDRAWAL_MATCHES),
  /** The order that was found, or that staff named. */
  orderNumber: z.nullable(text(60)),
  lines: z.array(judgedLineSchema),
  /** `clocks` is null once a case was ended: no date runs. */
  cases: z.array(z.object({ number: id, status: text(20), clocks: z.nullable(withdrawalClocksSchema) })),
  tasks: z.array(staffTaskSchema),
  /** The first day on which something is due from the shop; null where nothing is. */
  dueBy: z.nullable(localDay),
});

export const withdrawalListSchema = z.object({ withdrawals: z.array(withdrawalSchema), next: z.nullable(z.string()) });

export const withdrawalQuerySchema = z.strictObject({
  /** `open`: something is due from the shop. */
  state: z.optional(z.enum(['open', 'all'])),
  cursor: z.optional(z.string().check(z.maxLength(300))),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-9]\d|100)$/, 'a number from 1 to 100'))),
});

const words = z.string().check(z.maxLength(2000), z.regex(/\S/, 'something to read'));

export const withdrawalOrderRequestSchema = z.strictObject({ number: text(60) });

export const withdrawalDecisionRequestSchema = z.strictObject({
  /** Whether what waits goes back after all. */
  accept: z.boolean(),
  /** Which of the lines that wait, by id; all of them where it is not said. */
  lines: z.optional(z.array(id).check(z.minLength(1), z.maxLength(500))),
  /** Why not, in the shop's words: the consumer reads it. */
  text: z.optional(words),
});

export const taskCompletionRequestSchema = z.strictObject({ note: z.optional(words) });

/** What goods lost in value by handling beyond what is needed to try them (Directive 2011/83/EU art. 14(2)). */
export const deductionRequestSchema = z.strictObject({
  items: z
    .array(z.strictObject({ position: z.int().check(z.minimum(0), z.maximum(499)), amount }))
    .check(z.minLength(1), z.maxLength(500)),
  /** Why; the consumer reads it. */
  text: words,
  /** Files of the shop that show it, by id: without one nothing can be deducted. */
  evidence: z.array(id).check(z.minLength(1), z.maxLength(20)),
});

export const outageSchema = z.object({
  id,
  from: instant,
  /** Null while it lasts. */
  until: z.nullable(instant),
  /** `service`: noticed by the service itself. `reported`: told by the shop. */
  noticedBy: z.enum(['service', 'reported']),
  cause: z.nullable(text(500)),
});
export const outageListSchema = z.object({ outages: z.array(outageSchema) });
export const outageRequestSchema = z.strictObject({
  from: instant,
  until: instant,
  cause: z.string().check(z.maxLength(500), z.regex(/\S/, 'something to read')),
});
