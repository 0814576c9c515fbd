import {
  pointListSchema,
  pointQuerySchema,
  slotListSchema,
  slotQuerySchema,
  variantListSchema,
  variantQuerySchema,
} from '../schema/shipping.js';
import { COMMON, type Route } from './route.js';

const PROBLEMS = [...COMMON, 'token_invalid', 'invalid_request'] as const;

/** What can be chosen on the way to a submission: where and when goods are handed over, and what is had instead. */
export const shippingRoutes = {
  listPoints: {
    summary: 'List places to hand goods over',
    description:
      'The nearest first, where it is said from where: `latitude` with `longitude`, or `postcode`, best with `country`.',
    method: 'GET',
    path: '/v1/shops/{shop}/points',
    auth: 'order',
    query: pointQuerySchema,
    request: null,
    status: 200,
    response: pointListSchema,
    problems: [...PROBLEMS],
  },
  listSlots: {
    summary: 'List times at which goods can be picked up',
    method: 'GET',
    path: '/v1/shops/{shop}/slots',
    auth: 'order',
    query: slotQuerySchema,
    request: null,
    status: 200,
    response: slotListSchema,
    problems: [...PROBLEMS],
  },
  listVariants: {
    summary: 'List what can be had instead',
    description: 'From the shop’s stock: other variants of the line’s product first, or what a search finds.',
    method: 'GET',
    path: '/v1/shops/{shop}/variants',
    auth: 'order',
    query: variantQuerySchema,
    request: null,
    status: 200,
    response: variantListSchema,
    problems: [...PROBLEMS],
  },
} as const satisfies Record<string, Route>;
