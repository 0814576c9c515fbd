import { policyQuerySchema, policyViewSchema } from '../schema/policy-view.js';
import { SHOP_POLICY_PATH } from './paths.js';
import { COMMON, type Route } from './route.js';

/** A shop's policy, for anybody who wants to read it. */
export const policyRoutes = {
  readShopPolicy: {
    summary: 'Read a shop’s policy',
    description:
      'The version in force today, as facts to put into words and as schema.org has it. `not_found`: the shop has none. The answer is the same for everybody and may be kept for some minutes.',
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
