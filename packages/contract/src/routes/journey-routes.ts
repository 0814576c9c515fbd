import { orderViewSchema } from '../schema/order-view.js';
import { quoteSchema } from '../schema/quote.js';
import { lookupRequestSchema, lookupSchema, submissionRequestSchema, submissionSchema } from '../schema/requests.js';
import { returnCaseSchema } from '../schema/return-case.js';
import { selectionSchema } from '../schema/selection.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

/** From the look-up to the submission: all that the first journey of a customer needs. */
export const journeyRoutes = {
  lookUpOrder: {
    method: 'POST',
    path: '/v1/shops/{shop}/lookups',
    auth: 'none',
    request: lookupRequestSchema,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, ...WITH_BODY, 'order_not_found', 'too_many_attempts', 'code_required'],
  },
  readOrder: {
    method: 'GET',
    path: '/v1/shops/{shop}/order',
    auth: 'order',
    request: null,
    status: 200,
    response: orderViewSchema,
    problems: [...COMMON, 'token_invalid'],
  },
  createQuote: {
    method: 'POST',
    path: '/v1/shops/{shop}/quotes',
    auth: 'order',
    request: selectionSchema,
    status: 201,
    response: quoteSchema,
    problems: [...COMMON, ...WITH_BODY, 'token_invalid', 'quantity_unavailable', 'selection_refused'],
  },
  submitReturn: {
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
    method: 'GET',
    path: '/v1/shops/{shop}/returns/{number}',
    auth: 'order',
    request: null,
    status: 200,
    response: returnCaseSchema,
    problems: [...COMMON, 'token_invalid', 'case_not_found'],
  },
} as const satisfies Record<string, Route>;
