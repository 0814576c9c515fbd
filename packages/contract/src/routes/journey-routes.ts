import { orderViewSchema } from '../schema/order-view.js';
import { quoteSchema } from '../schema/quote.js';
import { lookupRequestSchema, lookupSchema, submissionRequestSchema, submissionSchema } from '../schema/requests.js';
import { returnCaseSchema } from '../schema/return-case.js';
import { selectionSchema } from '../schema/selection.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

/** From the look-up to the submission: all that the first journey of a customer needs. */
export const journeyRoutes = {
  lookUpOrder: {
    summary: 'Look up an order',
    description:
      'The order number, or the number of a return made from it, and one thing more that its customer knows: which ones the shop accepts, `readShop` tells. An unknown number and a wrong contact get the same answer after the same work. Failed attempts are limited. Where the shop wants a code, the answer is always `code_required`, whether or not there is such an order.',
    method: 'POST',
    path: '/v1/shops/{shop}/lookups',
    auth: 'none',
    request: lookupRequestSchema,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, ...WITH_BODY, 'order_not_found', 'too_many_attempts', 'code_required'],
  },
  readOrder: {
    summary: 'Read the order again, with the verdicts of today',
    description:
      'The order that the token opens, as the look-up gave it: what of each line can go back, until when, and what becomes of it.',
    method: 'GET',
    path: '/v1/shops/{shop}/order',
    auth: 'order',
    request: null,
    status: 200,
    response: orderViewSchema,
    problems: [...COMMON, 'token_invalid'],
  },
  createQuote: {
    summary: 'Ask what a selection would bring',
    description:
      'Every amount, line by line, with the rule that made it. The service stands by the quote until `expiresAt`; nothing is reserved, and another quote may be asked for at any time. Prices are never taken from the request.',
    method: 'POST',
    path: '/v1/shops/{shop}/quotes',
    auth: 'order',
    request: selectionSchema,
    status: 201,
    response: quoteSchema,
    problems: [...COMMON, ...WITH_BODY, 'token_invalid', 'quantity_unavailable', 'selection_refused'],
  },
  submitReturn: {
    summary: 'Submit the return that was quoted',
    description:
      'Makes one case per seller. All quantities and amounts are worked out once more first. The same request under the same key gets the stored answer; another one under that key is refused.',
    method: 'POST',
    path: '/v1/shops/{shop}/returns',
    auth: 'order',
    repeatable: true,
    request: submissionRequestSchema,
    status: 201,
    response: submissionSchema,
    problems: [
      ...COMMON,
      ...WITH_BODY,
      'token_invalid',
      'idempotency_key_missing',
      'idempotency_mismatch',
      'quote_unknown',
      'quote_expired',
      'quote_changed',
      'quantity_unavailable',
      'selection_refused',
      'hand_over_unavailable',
      'file_unknown',
    ],
  },
  readCase: {
    summary: 'Read a return',
    description: 'The case of one seller, as the submission gave it, in its present state.',
    method: 'GET',
    path: '/v1/shops/{shop}/returns/{number}',
    auth: 'order',
    request: null,
    status: 200,
    response: returnCaseSchema,
    problems: [...COMMON, 'token_invalid', 'case_not_found'],
  },
} as const satisfies Record<string, Route>;
