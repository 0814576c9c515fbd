import { linkQuerySchema } from '../schema/access.js';
import {
  withdrawalAvailabilitySchema,
  withdrawalReceiptSchema,
  withdrawalRequestSchema,
} from '../schema/withdrawal.js';
import { COMMON, FILE, WITH_BODY, type Route } from './route.js';

/** The withdrawal function (Directive 2011/83/EU art. 11a): for everybody, without a look-up. */
export const withdrawalRoutes = {
  declareWithdrawal: {
    summary: 'Declare a withdrawal',
    description:
      'The withdrawal function of Directive 2011/83/EU art. 11a. A statement is never refused for what it says, and the answer is the same whether or not there is such an order. The same `id` again is the same statement. `too_many_attempts`: more than people can send; to be sent again then.',
    method: 'POST',
    path: '/v1/shops/{shop}/withdrawals',
    auth: 'none',
    repeatable: true,
    request: withdrawalRequestSchema,
    status: 201,
    response: withdrawalReceiptSchema,
    problems: [...COMMON, ...WITH_BODY, 'idempotency_mismatch', 'too_many_attempts'],
  },
  readWithdrawalReceipt: {
    summary: 'Read the acknowledgement of a withdrawal',
    description: 'As a file to keep; its address comes with the answer to the statement.',
    method: 'GET',
    path: '/v1/shops/{shop}/withdrawals/{withdrawal}/receipts/{format}',
    auth: 'link',
    query: linkQuerySchema,
    request: null,
    status: 200,
    response: FILE,
    fileTypes: ['application/pdf', 'text/plain'],
    problems: [...COMMON, 'invalid_request', 'link_over', 'not_found'],
  },
  checkWithdrawals: {
    summary: 'Check that a withdrawal could be declared now',
    description: 'For monitors. Where it could not, the answer is a problem.',
    method: 'GET',
    path: '/v1/shops/{shop}/withdrawal-availability',
    auth: 'none',
    request: null,
    status: 200,
    response: withdrawalAvailabilitySchema,
    problems: [...COMMON],
  },
} as const satisfies Record<string, Route>;
