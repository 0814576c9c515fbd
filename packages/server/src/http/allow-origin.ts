import type { Shop } from '../shop.js';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, traceparent, tracestate',
  'access-control-max-age': '600',
};

/**
 * The CORS headers for a page of `origin`. What an unknown shop answers is nobody's secret and open to every page,
 * so that a developer who mistyped the shop sees that and not a CORS error.
 */
export const allowOrigin = (shop: Pick<Shop, 'origins'> | null, origin: string | undefined): Record<string, string> => {
  const open = !shop || shop.origins.includes('*');
  const allowed = open ? '*' : shop.origins.find((candidate) => candidate === origin);
  return {
    ...(!open && { vary: 'Origin' }),
    ...(allowed && {
      'access-control-allow-origin': allowed,
      'access-control-expose-headers': 'retry-after, x-request-id',
    }),
  };
};

/** The answer to a browser that asks before it sends. */
export const answerPreflight = (allowed: Readonly<Record<string, string>>): Response =>
  new Response(null, { status: 204, headers: 'access-control-allow-origin' in allowed ? PREFLIGHT : {} });
