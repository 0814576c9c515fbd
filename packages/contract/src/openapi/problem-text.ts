import type { ProblemCode } from '../problem-codes.js';

/** When each problem comes, and what to do where that is not plain: for developers. */
export const PROBLEM_TEXT: Readonly<Record<ProblemCode, string>> = {
  malformed_json: 'The body is no JSON in UTF-8.',
  idempotency_key_missing: 'The header `Idempotency-Key` is missing, or not 8 to 100 visible ASCII characters.',
  token_invalid: 'The bearer token is missing, over, or not for this shop. Look the order up again.',
  key_invalid: 'The API key is missing, revoked, or not for this shop.',
  scope_missing: 'The API key is not allowed this; `params.scope` is what it would have to be allowed.',
  code_required:
    'The shop wants a code. It was sent to the order’s mail address, if there is such an order; `params.verification` is a part of the address that takes it.',
  code_wrong: 'The code is not the one that was sent; `params.left` is how often it can still be tried.',
  link_over: 'The signed address is over, or not what was signed. Read the return again for a new one.',
  not_found: 'There is no such thing, or not for this caller.',
  shop_unknown: 'There is no shop of this id.',
  order_not_found:
    'No order of this number that this contact opens. An unknown number and a wrong contact are told alike.',
  case_not_found: 'No return of this number that this caller may see.',
  quote_unknown: 'No quote of this id for this order. Ask for a new one.',
  verification_over: 'The code was tried too often, too late, was used already, or there never was one. Look up again.',
  method_not_allowed: 'The address takes other methods; the header `Allow` lists them.',
  quantity_unavailable:
    'Somebody returned these units meanwhile; `params.lines` is what is left of each line that is concerned.',
  selection_refused: 'The policy does not allow the selection; `params.problems` says what about it.',
  quote_expired: 'The quote is past its `expiresAt`. Ask for a new one.',
  quote_changed: 'Amounts or terms are no longer those of the quote. Ask for a new one and show the difference.',
  idempotency_mismatch: 'Something else was sent under this key or id before.',
  action_unavailable:
    'This cannot be done now; `params.actions` is what the customer can do instead, the other parameters say what stands against it.',
  hand_over_unavailable:
    'The point or the time that was chosen for `params.seller` is no longer to be had. Choose again.',
  file_unknown: 'Files that were not uploaded for this order, or are not kept; `params.files` are their ids.',
  limit_reached: 'There are as many as there can be: `params.limit`.',
  policy_refused: 'The linter found errors in the policy: `params.findings`.',
  policy_unconfirmed: 'The linter warns: read `params.findings`, then send the policy again with `confirmed`.',
  policy_immutable: 'This version is published with other content. Give the document a new version.',
  body_too_large: 'The body is longer than `params.limit` bytes.',
  unsupported_media_type: 'The body is not of a type that is taken here.',
  invalid_request: 'The request is not what the contract asks for; `params.issues` says where.',
  too_many_attempts:
    'More attempts than people make. Wait as many seconds as `params.retryAfter` and `Retry-After` say.',
  internal: 'Something went wrong in the service. What reads, and what can be repeated, may be sent again.',
  unavailable: 'The service cannot reach what it needs, or is stopping. Try again after `Retry-After`.',
};
