import {
  deliveryListSchema,
  deliveryQuerySchema,
  deliverySchema,
  retriesRequestSchema,
  retriesSchema,
  webhookTestRequestSchema,
  webhookTestSchema,
} from '../schema/delivery.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

const KEYED = [...COMMON, 'key_invalid', 'scope_missing'] as const;

/** What the service sends, for whoever looks after it. */
export const deliveryRoutes = {
  listDeliveries: {
    summary: 'List mails, messages and webhooks',
    description: 'The latest first, those that were given up included.',
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
  retryDelivery: {
    summary: 'Try a mail, message or webhook again',
    description:
      'One that was given up. A webhook also after it was sent: it goes out with the `webhook-id` that it had, so that an endpoint that knows it can drop it.',
    method: 'POST',
    path: '/v1/shops/{shop}/admin/deliveries/{delivery}/retry',
    auth: 'key',
    scope: 'deliveries:write',
    request: null,
    status: 200,
    response: deliverySchema,
    problems: [...KEYED, 'not_found', 'action_unavailable'],
  },
  retryDeliveries: {
    summary: 'Send webhooks of some time again',
    description:
      'Those that were given up, for instance while an endpoint was away, or those that were sent, where an endpoint lost them. Two hundred at a time, the latest first: call again with `next` as `cursor` until there is none.',
    method: 'POST',
    path: '/v1/shops/{shop}/admin/deliveries/retries',
    auth: 'key',
    scope: 'deliveries:write',
    request: retriesRequestSchema,
    status: 200,
    response: retriesSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
  testWebhook: {
    summary: 'Send a ping to an endpoint',
    description:
      'Signed as every message, and sent while you wait. The answer says what came back. Also to an endpoint that is disabled; `not_found` where the shop has none with this address.',
    method: 'POST',
    path: '/v1/shops/{shop}/admin/webhooks/test',
    auth: 'key',
    scope: 'deliveries:write',
    request: webhookTestRequestSchema,
    status: 200,
    response: webhookTestSchema,
    problems: [...KEYED, ...WITH_BODY, 'not_found'],
  },
} as const satisfies Record<string, Route>;
