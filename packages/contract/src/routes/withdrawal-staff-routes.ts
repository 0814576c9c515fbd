import { caseDetailsSchema, storedFileSchema } from '../schema/case-details.js';
import {
  deductionRequestSchema,
  outageListSchema,
  outageRequestSchema,
  outageSchema,
  taskCompletionRequestSchema,
  withdrawalDecisionRequestSchema,
  withdrawalListSchema,
  withdrawalOrderRequestSchema,
  withdrawalQuerySchema,
  withdrawalSchema,
} from '../schema/withdrawal-staff.js';
import { COMMON, FILE, WITH_BODY, type Route } from './route.js';

const KEYED = [...COMMON, 'key_invalid', 'scope_missing'] as const;
const CHANGE = [...KEYED, ...WITH_BODY, 'not_found', 'action_unavailable'] as const;

/** What a shop's staff sees of withdrawals and does about them. */
export const withdrawalStaffRoutes = {
  /** With `state=open` what is due first comes first, else the latest. */
  listWithdrawals: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/withdrawals',
    auth: 'key',
    scope: 'returns:read',
    query: withdrawalQuerySchema,
    request: null,
    status: 200,
    response: withdrawalListSchema,
    problems: [...KEYED, 'invalid_request'],
  },
  readWithdrawal: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/withdrawals/{withdrawal}',
    auth: 'key',
    scope: 'returns:read',
    request: null,
    status: 200,
    response: withdrawalSchema,
    problems: [...KEYED, 'not_found'],
  },
  /** Every record of the shop, one a line, each with the digest of the one before it: for auditors. */
  exportWithdrawals: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/withdrawal-records',
    auth: 'key',
    scope: 'returns:read',
    request: null,
    status: 200,
    response: FILE,
    problems: [...KEYED],
  },
  /** Names the order that is meant. `order_not_found`: there is none of this number. */
  nameWithdrawnOrder: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/withdrawals/{withdrawal}/order',
    auth: 'key',
    scope: 'returns:write',
    request: withdrawalOrderRequestSchema,
    status: 200,
    response: withdrawalSchema,
    problems: [...CHANGE, 'order_not_found'],
  },
  /** Decides about what waits: what the law seems to be against, or what is not told clearly. */
  decideWithdrawal: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/withdrawals/{withdrawal}/decision',
    auth: 'key',
    scope: 'returns:write',
    request: withdrawalDecisionRequestSchema,
    status: 200,
    response: withdrawalSchema,
    problems: [...CHANGE],
  },
  /** A task that is done already stays so. */
  completeTask: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/withdrawals/{withdrawal}/tasks/{task}/completion',
    auth: 'key',
    scope: 'returns:write',
    repeatable: true,
    request: taskCompletionRequestSchema,
    status: 200,
    response: withdrawalSchema,
    problems: [...CHANGE],
  },
  /** Takes a file of the shop for a case: what it found when it looked at the goods. */
  uploadCaseFile: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/returns/{number}/files',
    auth: 'key',
    scope: 'returns:write',
    request: FILE,
    status: 201,
    response: storedFileSchema,
    problems: [...KEYED, 'case_not_found', 'body_too_large', 'unsupported_media_type', 'limit_reached'],
  },
  /**
   * Keeps what withdrawn goods lost in value. `params.because` of `action_unavailable`: `not_informed` where the consumer
   * was not told of the right, `not_withdrawn`, `not_received`, `not_due` where it was refunded, `more_than_paid`.
   */
  deductValue: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/returns/{number}/deductions',
    auth: 'key',
    scope: 'returns:write',
    request: deductionRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...KEYED, ...WITH_BODY, 'case_not_found', 'action_unavailable', 'file_unknown'],
  },
  /** When the function could not be reached, the latest first: it bears on statements that came late. */
  listOutages: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/outages',
    auth: 'key',
    scope: 'returns:read',
    request: null,
    status: 200,
    response: outageListSchema,
    problems: [...KEYED],
  },
  /** Notes one that the service cannot have noticed, such as of the shop's own pages. */
  reportOutage: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/outages',
    auth: 'key',
    scope: 'returns:write',
    request: outageRequestSchema,
    status: 201,
    response: outageSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
} as const satisfies Record<string, Route>;
