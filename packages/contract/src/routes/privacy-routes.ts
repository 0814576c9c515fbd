import {
  customerExportSchema,
  customerRequestSchema,
  erasureListSchema,
  erasureQuerySchema,
  erasureRequestSchema,
  erasureSchema,
} from '../schema/privacy.js';
import { COMMON, WITH_BODY, type Route } from './route.js';

const KEYED = [...COMMON, 'key_invalid', 'scope_missing'] as const;

/** What a shop does when a customer asks what is known of them, or asks to be forgotten. */
export const privacyRoutes = {
  exportCustomer: {
    summary: 'Export what is known of a customer',
    description:
      'By the address of their orders. For an address that nobody has, the lists are empty. On a marketplace the operator asks, whose customers they are.',
    method: 'POST',
    path: '/v1/shops/{shop}/admin/customers/exports',
    auth: 'key',
    scope: 'customers:read',
    repeatable: true,
    request: customerRequestSchema,
    status: 200,
    response: customerExportSchema,
    problems: [...KEYED, ...WITH_BODY],
  },
  eraseCustomer: {
    summary: 'Erase a customer',
    description:
      'What may be erased now is erased, and cannot be brought back. `kept` says what stays, why and until when; what stays because a return is open is erased once it is closed. The `id` is the client’s: the same again is answered the same.',
    method: 'POST',
    path: '/v1/shops/{shop}/admin/customers/erasures',
    auth: 'key',
    scope: 'customers:erase',
    repeatable: true,
    request: erasureRequestSchema,
    status: 200,
    response: erasureSchema,
    problems: [...KEYED, ...WITH_BODY, 'idempotency_mismatch'],
  },
  listErasures: {
    summary: 'List what was erased',
    description: 'By request and by the periods of the shop, the latest first.',
    method: 'GET',
    path: '/v1/shops/{shop}/admin/erasures',
    auth: 'key',
    scope: 'customers:read',
    query: erasureQuerySchema,
    request: null,
    status: 200,
    response: erasureListSchema,
    problems: [...KEYED, 'invalid_request'],
  },
} as const satisfies Record<string, Route>;
