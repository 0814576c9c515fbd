/**
 * Every problem the service answers with, and its HTTP status. Codes are never reused with another meaning. When each
 * one comes says `openapi/problem-text.ts`, and what it comes with `problem-params.ts`.
 */
export const PROBLEM_STATUS = {
  malformed_json: 400,
  idempotency_key_missing: 400,
  token_invalid: 401,
  key_invalid: 401,
  scope_missing: 403,
  code_required: 403,
  code_wrong: 403,
  link_over: 403,
  not_found: 404,
  shop_unknown: 404,
  /** Unknown order and wrong e-mail alike: the answer reveals nothing. */
  order_not_found: 404,
  case_not_found: 404,
  quote_unknown: 404,
  verification_over: 404,
  method_not_allowed: 405,
  quantity_unavailable: 409,
  selection_refused: 409,
  quote_expired: 409,
  quote_changed: 409,
  idempotency_mismatch: 409,
  action_unavailable: 409,
  hand_over_unavailable: 409,
  file_unknown: 409,
  limit_reached: 409,
  policy_refused: 409,
  policy_unconfirmed: 409,
  policy_immutable: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  invalid_request: 422,
  too_many_attempts: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_STATUS, code);
