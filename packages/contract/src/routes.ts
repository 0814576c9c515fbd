import type { ProblemCode } from './problem.js';
import { orderViewSchema } from './schema/order-view.js';
import { quoteSchema } from './schema/quote.js';
import { lookupRequestSchema, lookupSchema, submissionRequestSchema, submissionSchema } from './schema/requests.js';
import { returnCaseSchema } from './schema/return-case.js';
import { selectionSchema } from './schema/selection.js';

const COMMON = ['shop_unknown', 'internal', 'unavailable'] as const satisfies readonly ProblemCode[];
const WITH_BODY = ['malformed_json', 'invalid_request', 'body_too_large', 'unsupported_media_type'] as const;

/**
 * Every route of the customer API. Service and client are both made from it.
 * `{name}` in a path is a parameter; `auth: 'order'` wants the bearer token of a lookup.
 */
export const routes = {
  lookUpOrder: {
    method: 'POST',
    path: '/v1/shops/{shop}/lookups',
    auth: 'none',
    request: lookupRequestSchema,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, ...WITH_BODY, 'order_not_found', 'too_many_attempts'],
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
} as const;

export type RouteName = keyof typeof routes;
export type Route = (typeof routes)[RouteName];

/** Fills the `{…}` of a route's path. */
export const pathOf = (route: Route, params: Readonly<Record<string, string>>): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
