import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ServiceObserver } from '../ports/observer.js';
import type { Environment } from './environment.js';

/** Others are one, so that nobody can make a label of their own for each request. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Names each request, in the header `x-request-id` too, and tells the observer how it was answered. */
export const observeRequests =
  (observer?: ServiceObserver): MiddlewareHandler<Environment> =>
  async (context, next) => {
    const requestId = context.env.requestId ?? crypto.randomUUID();
    context.set('requestId', requestId);
    const start = performance.now();
    await next();
    context.res.headers.set('x-request-id', requestId);
    const { method } = context.req;
    observer?.answered({
      method: METHODS.has(method) ? method : 'OTHER',
      route: routePath(context, -1),
      status: context.res.status,
      seconds: (performance.now() - start) / 1000,
      shop: (context.get('shop') as { id: string } | undefined)?.id ?? null,
      requestId,
    });
  };
