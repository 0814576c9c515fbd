import * as z from 'zod/mini';

/** Every problem the service answers with, and its HTTP status. Codes are never reused with another meaning. */
export const PROBLEM_STATUS = {
  malformed_json: 400,
  idempotency_key_missing: 400,
  token_invalid: 401,
  not_found: 404,
  shop_unknown: 404,
  /** Unknown order and wrong e-mail alike: the answer reveals nothing. */
  order_not_found: 404,
  case_not_found: 404,
  quote_unknown: 404,
  method_not_allowed: 405,
  /** `params.lines`: what is left of each line that someone else returned meanwhile. */
  quantity_unavailable: 409,
  /** `params.problems`: what the policy does not allow about the selection. */
  selection_refused: 409,
  quote_expired: 409,
  /** The amounts or terms are no longer those of the quote; ask for a new one. */
  quote_changed: 409,
  idempotency_mismatch: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  /** `params.issues`: where the request is wrong. */
  invalid_request: 422,
  /** `params.retryAfter`: seconds. */
  too_many_attempts: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** RFC 9457 problem details with our code; `title` is for developers, never for customers. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.unknown())),
});

export type Problem = z.output<typeof problemSchema>;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_STATUS, code);

/** Where a request is wrong: a JSON path and the validator's code for it. */
export interface InvalidRequestIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export const problem = (code: ProblemCode, title: string, params?: Record<string, unknown>): Problem => ({
  type: `urn:returns-portal:problem:${code}`,
  title,
  status: PROBLEM_STATUS[code],
  code,
  ...(params && { params }),
});
