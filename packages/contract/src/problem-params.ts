import { GOODS_STATES, MONEY_STATES } from '@returns-portal/policy';
import * as z from 'zod/mini';
import { CASE_ACTIONS } from './lists.js';
import type { ProblemCode } from './problem-codes.js';
import { KEY_SCOPES } from './routes/route.js';
import { findingSchema } from './schema/admin.js';
import { amount, instant } from './schema/primitives.js';

const about = { lineId: z.string() };

/** What is wrong with a selection; the first one is enough to refuse it. */
export const selectionProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('nothing_selected') }),
  z.object({ code: z.literal('line_unknown'), ...about }),
  z.object({ code: z.literal('quantity_unavailable'), ...about, available: z.int() }),
  z.object({ code: z.literal('track_refused'), ...about }),
  z.object({ code: z.literal('reason_unknown'), ...about }),
  z.object({ code: z.literal('outcome_not_offered'), ...about }),
  z.object({ code: z.literal('exchange_unavailable'), ...about }),
  z.object({ code: z.literal('answer_unknown'), ...about, question: z.string() }),
  z.object({ code: z.literal('set_incomplete'), ...about, missing: z.string() }),
  z.object({ code: z.literal('method_missing'), seller: z.string() }),
  z.object({ code: z.literal('method_unknown'), seller: z.string() }),
]);

const issues = z.array(z.object({ path: z.string(), code: z.string(), message: z.string() }));
const limit = z.int();
const findings = z.array(findingSchema);

/** What a problem comes with, by its code. A code that is not here comes with nothing. */
export const problemParams = {
  scope_missing: z.object({ scope: z.enum(KEY_SCOPES) }),
  /** `verification` is a part of the address to which the code goes. */
  code_required: z.object({ verification: z.string(), expiresAt: instant }),
  /** How often it can still be tried. */
  code_wrong: z.object({ left: z.int() }),
  /** What is left of each line. */
  quantity_unavailable: z.object({ lines: z.array(z.object({ lineId: z.string(), available: z.int() })) }),
  selection_refused: z.object({ problems: z.array(selectionProblemSchema) }),
  /** `actions`: what the customer can do instead. The others say of what it is past, or what stands against it. */
  action_unavailable: z.object({
    actions: z.optional(z.array(z.enum(CASE_ACTIONS))),
    because: z.optional(z.string()),
    offer: z.optional(z.string()),
    position: z.optional(z.int()),
    goods: z.optional(z.enum(GOODS_STATES)),
    money: z.optional(z.enum(MONEY_STATES)),
    status: z.optional(z.string()),
    state: z.optional(z.string()),
    cases: z.optional(z.array(z.string())),
    /** The largest amount that would do, in minor units. */
    most: z.optional(amount),
  }),
  hand_over_unavailable: z.object({ seller: z.string() }),
  file_unknown: z.object({ files: z.array(z.string()) }),
  limit_reached: z.object({ limit }),
  policy_refused: z.object({ findings }),
  policy_unconfirmed: z.object({ findings }),
  policy_immutable: z.object({ issues }),
  /** Bytes. */
  body_too_large: z.object({ limit }),
  /** Media types that are taken. */
  unsupported_media_type: z.object({ types: z.array(z.string()) }),
  /** Where the request is wrong: a JSON path and the validator's code for it. */
  invalid_request: z.object({ issues }),
  /** Seconds, as in the header `Retry-After`. */
  too_many_attempts: z.object({ retryAfter: z.int() }),
} as const satisfies Partial<Record<ProblemCode, z.ZodMiniType>>;

/** The parameters of each problem that has some. */
export type ProblemParams = { readonly [Code in keyof typeof problemParams]: z.output<(typeof problemParams)[Code]> };
