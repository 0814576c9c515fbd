import {
  caseListSchema,
  deliveryListSchema,
  deliveryQuerySchema,
  deliverySchema,
  orderResultsSchema,
  ordersRequestSchema,
  policyCheckSchema,
  policyListSchema,
  policyRequestSchema,
  productsRequestSchema,
  productsResultSchema,
  progressRequestSchema,
  publishedPolicySchema,
} from '../schema/admin.js';
import { pageQuerySchema } from '../schema/access.js';
import { caseDetailsSchema, counterOfferRequestSchema, messageRequestSchema } from '../schema/case-details.js';
import { policySchema } from '../schema/policy.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

const KEYED = [...COMMON, 'key_invalid', 'scope_missing'] as const;

/** The merchant's side, for its own systems: every call carries an API key. Keys stay out of web pages. */
export const adminRoutes = {
  putOrders: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/orders',
    auth: 'key',
    scope: 'orders:write',
    request: ordersRequestSchema,
    status: 200,
    response: orderResultsSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
  putProducts: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/products',
    auth: 'key',
    scope: 'products:write',
    request: productsRequestSchema,
    status: 200,
    response: productsResultSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
  /** What the linter has to say of a document, without publishing it. */
  checkPolicy: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/policy-checks',
    auth: 'key',
    scope: 'policies:read',
    request: policyRequestSchema,
    status: 200,
    response: policyCheckSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
  publishPolicy: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/policies',
    auth: 'key',
    scope: 'policies:write',
    request: policyRequestSchema,
    status: 201,
    response: publishedPolicySchema,
    problems: [...KEYED, ...WITH_BODY, 'policy_refused', 'policy_unconfirmed', 'policy_immutable'],
  },
  listPolicies: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/policies',
    auth: 'key',
    scope: 'policies:read',
    request: null,
    status: 200,
    response: policyListSchema,
    problems: [...KEYED],
  },
  readPolicy: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/policies/{version}',
    auth: 'key',
    scope: 'policies:read',
    request: null,
    status: 200,
    response: policySchema,
    problems: [...KEYED, 'not_found'],
  },
  listReturns: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/returns',
    auth: 'key',
    scope: 'returns:read',
    query: pageQuerySchema,
    request: null,
    status: 200,
    response: caseListSchema,
    problems: [...KEYED, 'invalid_request'],
  },
  readReturn: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/returns/{number}',
    auth: 'key',
    scope: 'returns:read',
    request: null,
    status: 200,
    response: caseDetailsSchema,
    problems: [...KEYED, 'case_not_found'],
  },
  answerMessage: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/returns/{number}/messages',
    auth: 'key',
    scope: 'returns:write',
    request: messageRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...KEYED, ...WITH_BODY, 'case_not_found', 'limit_reached'],
  },
  /** Tells how far the goods and the money of a return are, for systems that know before the service does. */
  recordProgress: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/returns/{number}/progress',
    auth: 'key',
    scope: 'returns:write',
    request: progressRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...KEYED, ...WITH_BODY, 'case_not_found', 'action_unavailable'],
  },
  /**
   * Offers to accept received goods only in part, for the customer to answer: goods that came back by the shop's
   * goodwill or on the guarantee, for money or credit, never by withdrawal. `params.because` says what stands against it.
   */
  makeCounterOffer: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/returns/{number}/counter-offers',
    auth: 'key',
    scope: 'returns:write',
    request: counterOfferRequestSchema,
    status: 200,
    response: caseDetailsSchema,
    problems: [...KEYED, ...WITH_BODY, 'case_not_found', 'action_unavailable'],
  },
  /** Mails and webhooks, the latest first. */
  listDeliveries: {
    method: 'GET',
    path: '/v1/shops/{shop}/admin/deliveries',
    auth: 'key',
    scope: 'deliveries:read',
    query: deliveryQuerySchema,
    request: null,
    status: 200,
    response: deliveryListSchema,
    problems: [...KEYED, 'invalid_request'],
  },
  /** Tries one again that was given up. */
  retryDelivery: {
    method: 'POST',
    path: '/v1/shops/{shop}/admin/deliveries/{delivery}/retry',
    auth: 'key',
    scope: 'deliveries:write',
    request: null,
    status: 200,
    response: deliverySchema,
    problems: [...KEYED, 'not_found', 'action_unavailable'],
  },
} as const satisfies Record<string, Route>;
