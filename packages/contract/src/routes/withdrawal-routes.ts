import { linkQuerySchema } from '../schema/access.js';
import {
  withdrawalAvailabilitySchema,
  withdrawalReceiptSchema,
  withdrawalRequestSchema,
} from '../schema/withdrawal.js';
import { COMMON, FILE, WITH_BODY, type Route } from './route.js';

/** The withdrawal function (Directive 2011/83/EU art. 11a): for everybody, without a look-up. */
export const withdrawalRoutes = {
  /**
   * Receives a statement. It is never refused for what it says, and the answer is the same whether or not there is such
   * an order. `too_many_attempts`: more than people can send; to be sent again then.
   */
  declareWithdrawal: {
    method: 'POST',
    path: '/v1/shops/{shop}/withdrawals',
    auth: 'none',
    repeatable: true,
    request: withdrawalRequestSchema,
    status: 201,
    response: withdrawalReceiptSchema,
    problems: [...COMMON, ...WITH_BODY, 'idempotency_mismatch', 'too_many_attempts'],
  },
  /** The acknowledgement as a file; `format` is `pdf` or `txt`. */
  readWithdrawalReceipt: {
    method: 'GET',
    path: '/v1/shops/{shop}/withdrawals/{withdrawal}/receipts/{format}',
    auth: 'link',
    query: linkQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    problems: [...COMMON, 'invalid_request', 'link_over', 'not_found'],
  },
  /** For monitors: whether a statement could be received now. */
  checkWithdrawals: {
    method: 'GET',
    path: '/v1/shops/{shop}/withdrawal-availability',
    auth: 'none',
    request: null,
    status: 200,
    response: withdrawalAvailabilitySchema,
    problems: [...COMMON],
  },
} as const satisfies Record<string, Route>;
