/** Every problem the service answers with, and its HTTP status. Codes are never reused with another meaning. */
export const PROBLEM_STATUS = {
  malformed_json: 400,
  idempotency_key_missing: 400,
  token_invalid: 401,
  key_invalid: 401,
  /** `params.scope`: what the API key is not allowed. */
  scope_missing: 403,
  /** A code was sent to the order's mail address, if there is such an order. `params.verification`, `params.expiresAt`. */
  code_required: 403,
  /** `params.left`: how often it can still be tried. */
  code_wrong: 403,
  /** The signed address is over, or not what was signed. */
  link_over: 403,
  not_found: 404,
  shop_unknown: 404,
  /** Unknown order and wrong e-mail alike: the answer reveals nothing. */
  order_not_found: 404,
  case_not_found: 404,
  quote_unknown: 404,
  /** Tried too often, too late, used already or never begun. */
  verification_over: 404,
  method_not_allowed: 405,
  /** `params.lines`: what is left of each line that someone else returned meanwhile. */
  quantity_unavailable: 409,
  /** `params.problems`: what the policy does not allow about the selection. */
  selection_refused: 409,
  quote_expired: 409,
  /** The amounts or terms are no longer those of the quote; ask for a new one. */
  quote_changed: 409,
  idempotency_mismatch: 409,
  /** The case is past that. `params.actions`: what can be done now. */
  action_unavailable: 409,
  /** The point or pickup that was chosen is no longer to be had. `params.seller`. */
  hand_over_unavailable: 409,
  /** A file that was not uploaded for this order, or not kept. `params.files`. */
  file_unknown: 409,
  /** `params.limit`: as many as there can be. */
  limit_reached: 409,
  /** `params.findings`: what the linter does not let pass. */
  policy_refused: 409,
  /** `params.findings`: warnings; publish it with `confirmed` once they were read. */
  policy_unconfirmed: 409,
  /** The version is published with other content. */
  policy_immutable: 409,
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

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_STATUS, code);
