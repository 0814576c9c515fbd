import { codeRequestSchema, orderListSchema, pageQuerySchema, shopViewSchema } from '../schema/access.js';
import { lookupSchema } from '../schema/requests.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

/** What a page must know before a look-up, and the other ways to an order. */
export const accessRoutes = {
  readShop: {
    method: 'GET',
    path: '/v1/shops/{shop}',
    auth: 'none',
    request: null,
    status: 200,
    response: shopViewSchema,
    problems: [...COMMON],
  },
  confirmCode: {
    method: 'POST',
    path: '/v1/shops/{shop}/verifications/{verification}',
    auth: 'none',
    request: codeRequestSchema,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, ...WITH_BODY, 'code_wrong', 'verification_over', 'too_many_attempts'],
  },
  listOrders: {
    method: 'GET',
    path: '/v1/shops/{shop}/orders',
    auth: 'customer',
    query: pageQuerySchema,
    request: null,
    status: 200,
    response: orderListSchema,
    problems: [...COMMON, 'token_invalid', 'invalid_request'],
  },
  openOrder: {
    method: 'POST',
    path: '/v1/shops/{shop}/orders/{number}/tokens',
    auth: 'customer',
    repeatable: true,
    request: null,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, 'token_invalid', 'order_not_found'],
  },
} as const satisfies Record<string, Route>;
