import { codeRequestSchema, orderListSchema, pageQuerySchema, shopViewSchema } from '../schema/access.js';
import { lookupSchema } from '../schema/requests.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

/** What a page must know before a look-up, and the other ways to an order. */
export const accessRoutes = {
  readShop: {
    summary: 'Read what anybody may know of a shop',
    description: 'What is needed to draw the look-up: the contacts that the shop accepts, and whether a code follows.',
    method: 'GET',
    path: '/v1/shops/{shop}',
    auth: 'none',
    request: null,
    status: 200,
    response: shopViewSchema,
    problems: [...COMMON],
  },
  confirmCode: {
    summary: 'Confirm the code that was sent by mail',
    description: 'Gives what the look-up would have given. A code holds for ten minutes and five tries.',
    method: 'POST',
    path: '/v1/shops/{shop}/verifications/{verification}',
    auth: 'none',
    request: codeRequestSchema,
    status: 200,
    response: lookupSchema,
    problems: [...COMMON, ...WITH_BODY, 'code_wrong', 'verification_over', 'too_many_attempts'],
  },
  listOrders: {
    summary: 'List the orders of a signed-in customer',
    description:
      'The latest first. For customers who are signed in at the shop, which vouches for them with a token of its own.',
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
    summary: 'Open one order of a signed-in customer',
    description: 'Gives what a look-up gives.',
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
