import { policyQuerySchema, policyViewSchema } from '../schema/policy-view.js';
import { SHOP_POLICY_PATH } from './paths.js';
import { COMMON, type Route } from './route.js';

/** A shop's policy, for anybody who wants to read it. */
export const policyRoutes = {
  /** The version in force today, as facts and as schema.org has it. `not_found`: the shop has none. */
  readShopPolicy: {
    method: 'GET',
    path: SHOP_POLICY_PATH,
    auth: 'none',
    query: policyQuerySchema,
    request: null,
    status: 200,
    response: policyViewSchema,
    cacheSeconds: 300,
    problems: [...COMMON, 'invalid_request', 'not_found'],
  },
} as const satisfies Record<string, Route>;
