import { DECISIONS, GOODS_STATES, MONEY_STATES, SIGNAL_CODES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import {
  CONDITIONS,
  COST_KINDS,
  DECLINE_REASONS,
  DESTRUCTION_GROUNDS,
  DISPOSITIONS,
  DUE_KINDS,
  LOSS_GROUNDS,
  OUTGOING_KINDS,
  SETTLEMENT_KINDS,
  SETTLEMENT_STATES,
  STAFF_ACTIONS,
} from '../lists.js';
import { caseDetailsSchema } from './case-details.js';
import { amount, currency, id, instant, localDay, quantity, text } from './primitives.js';
import { returnCaseSchema } from './return-case.js';

/** Which item of the case, counted from 0. */
export const position = z.int().check(z.minimum(0), z.maximum(499));

/** Something that was in a parcel and is not of the return, or more of it than was announced. */
export const unexpectedSchema = z.object({
  title: text(200),
  quantity,
  sku: z.optional(text(80)),
  /** The item of which more came than was announced. */
  position: z.optional(position),
});

const act = { id, at: instant, by: text(200) };
const items = z.array(z.object({ position, quantity }));

/** What somebody of the staff did to a return, as it was noted. `by` is the API key and, where it was told, the person. */
export const caseActSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approval'), ...act, items }),
  /** A rule of the policy decided, when the return was made. */
  z.object({ kind: z.literal('ruling'), ...act, items, rule: text(200), decided: z.enum(DECISIONS) }),
  z.object({ kind: z.literal('decline'), ...act, items, reason: z.enum(DECLINE_REASONS), text: text(2000) }),
  z.object({
    kind: z.literal('receipt'),
    ...act,
    items,
    unexpected: z.array(unexpectedSchema),
    text: z.nullable(text(2000)),
  }),
  z.object({ kind: z.literal('loss'), ...act, items }),
  z.object({
    kind: z.literal('inspection'),
    ...act,
    position,
    quantity,
    condition: z.enum(CONDITIONS),
    disposition: z.enum(DISPOSITIONS),
    result: z.enum(['accepted', 'refused', 'waiting']),
    /** What it lost in value, in minor units, and by what. */
    loss: z.nullable(z.object({ amount, ground: z.enum(LOSS_GROUNDS) })),
    /** Where it is destroyed: why that is allowed. The evidence is in `files`, and both are kept for five years. */
    destruction: z.nullable(z.object({ ground: z.enum(DESTRUCTION_GROUNDS), text: text(2000) })),
    text: z.nullable(text(2000)),
    /** Files of the shop that show it, by id. */
    files: z.array(id),
  }),
  z.object({
    kind: z.literal('outgoing'),
    ...act,
    what: z.enum(OUTGOING_KINDS),
    items,
    /** How many items the return had by then: those that were split off later came with theirs. */
    of: z.int(),
    carrier: z.nullable(text(80)),
    trackingNumber: z.nullable(text(80)),
  }),
  z.object({ kind: z.literal('note'), ...act, text: text(4000) }),
  z.object({ kind: z.literal('cost'), ...act, what: z.enum(COST_KINDS), amount }),
  /** What is counted about the customer does not count this return. */
  z.object({ kind: z.literal('contest'), ...act, code: z.enum(SIGNAL_CODES), text: text(2000) }),
  z.object({ kind: z.literal('override'), ...act, items, text: text(2000) }),
]);

/** Money that moved, or is on its way. */
export const settlementSchema = z.object({
  id,
  kind: z.enum(SETTLEMENT_KINDS),
  /** Minor units of the case's currency. */
  amount,
  state: z.enum(SETTLEMENT_STATES),
  /** `provider`: by the shop's payment provider. `manual`: by hand, and recorded. */
  means: z.enum(['provider', 'manual']),
  /** The provider's or the bank's, or the code of a credit; null while nobody knows it. */
  reference: z.nullable(text(200)),
  /** Of a refund: how it is split over the payments of the order. */
  payments: z.array(z.object({ paymentId: id, kind: z.enum(['payment', 'gift_card']), amount })),
  at: instant,
  settledAt: z.nullable(instant),
  /** Why it failed. */
  problem: z.nullable(text(500)),
  by: text(200),
});

/** Something that has to be done by a day, in the consumer's country. */
export const dueSchema = z.object({
  kind: z.enum(DUE_KINDS),
  /** Whose turn it is. */
  from: z.enum(['shop', 'customer']),
  by: localDay,
  overdue: z.boolean(),
  /** Act and article, where law sets the day. */
  source: z.nullable(text(200)),
});

/** A counter about the customer of a return, and why it is shown. It never bears on a withdrawal. */
export const signalSchema = z.object({
  code: z.enum(SIGNAL_CODES),
  /** A count, percent, or minor units of `currency`. */
  value: z.int(),
  currency: z.nullable(currency),
  /** Over how many days back it is counted; null for all that is not forgotten yet. */
  days: z.nullable(z.int()),
  /** From which value on rules of the shop's policy look at it; null where none does. */
  threshold: z.nullable(z.int()),
  /** Those rules, by their names. */
  rules: z.array(z.string()),
  reached: z.boolean(),
  /** Staff said that this return does not count. */
  contested: z.boolean(),
});

/** What can be done now, and to which items. */
const nextActionSchema = z.object({ action: z.enum(STAFF_ACTIONS), positions: z.array(position) });

export const deskSchema = z.object({
  customer: z.object({ name: text(200), email: text(320) }),
  actions: z.array(nextActionSchema),
  /** What can be given back now, or is left for the customer to pay; what is pending is taken off. Minor units. */
  payable: z.object({
    refund: amount,
    credit: amount,
    owed: amount,
    /** What law adds because the refund is late. */
    surcharge: amount,
  }),
  dues: z.array(dueSchema),
  /** Oldest first. */
  acts: z.array(caseActSchema),
  /** Oldest first. */
  settlements: z.array(settlementSchema),
  signals: z.array(signalSchema),
});

/** A return as its customer sees it, and what only staff does. */
export const staffCaseSchema = z.object({ ...caseDetailsSchema.shape, desk: deskSchema });

/** A return in the queue. */
export const queuedCaseSchema = z.object({
  case: returnCaseSchema,
  customer: z.object({ name: text(200), email: text(320) }),
  actions: z.array(nextActionSchema),
  /** What is due first. */
  due: z.nullable(dueSchema),
});

export const queueSchema = z.object({ returns: z.array(queuedCaseSchema), next: z.nullable(z.string()) });

/** What waits, as the shop's next step. */
export const NEEDS = ['decision', 'receipt', 'inspection', 'money', 'answer', 'nothing'] as const;

export const queueQuerySchema = z.strictObject({
  /** What the return waits for. `answer`: the customer's, to an offer. */
  needs: z.optional(z.enum(NEEDS)),
  status: z.optional(
    z.enum(['requested', 'approved', 'in_transit', 'received', 'closed', 'declined', 'cancelled', 'expired']),
  ),
  goods: z.optional(z.enum(GOODS_STATES)),
  money: z.optional(z.enum(MONEY_STATES)),
  track: z.optional(z.enum(['withdrawal', 'conformity', 'goodwill'])),
  reason: z.optional(text(80)),
  /** Of a marketplace: whose goods. */
  seller: z.optional(text(80)),
  /** `true`: something of the shop's is overdue. */
  overdue: z.optional(z.enum(['true'])),
  /** Number of a return or an order, a parcel's number, or words of the customer's name, address or a product. */
  search: z.optional(text(100)),
  /** Created from this day on, and until that day (UTC). */
  from: z.optional(localDay),
  until: z.optional(localDay),
  /** `latest` (the default) or what is due first. */
  sort: z.optional(z.enum(['latest', 'due'])),
  cursor: z.optional(z.string().check(z.maxLength(300))),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-9]\d|100)$/, 'a number from 1 to 100'))),
});

/** One line of the log of all that happened to returns and of what staff did. */
export const auditEntrySchema = z.object({
  /** From 1, without a gap, in each shop. */
  position: z.int(),
  /** Canonical JSON (RFC 8785), to the letter as it was digested. It holds the digest of the one before. */
  record: z.string(),
  /** Of the record, SHA-256 in hex. */
  hash: z.string(),
});
