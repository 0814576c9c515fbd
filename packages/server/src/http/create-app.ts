import { problem } from '@returns-portal/contract';
import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Ports } from '../ports/ports.js';
import { ServiceProblem } from '../service-problem.js';
import { isAway } from '../store/is-away.js';
import { allowOrigin, answerPreflight } from './allow-origin.js';
import { answerProblem } from './answer-problem.js';
import { createReadiness } from './answer-readiness.js';
import type { Environment } from './environment.js';
import type { Handlers } from './call.js';
import { observeRequests } from './observe-requests.js';
import { REFERENCE_PATHS, serveReference } from './reference/serve-reference.js';
import { methodsByPath, registerRoutes } from './register-routes.js';

const SHOP_ID = /^[\w.:~-]{1,80}$/;

const notFound = () => answerProblem(problem('not_found', 'There is nothing at this address'));

/** The HTTP face of the service: who may call what, and how every answer looks. */
export const createApp = (ports: Ports, handlers: Handlers, basePath: string): Hono<Environment> => {
  const { store, logger, observer } = ports;
  const app = new Hono<Environment>().basePath(basePath);

  app.use(async (context, next) => {
    context.set('receivedAt', ports.clock.now());
    await next();
  });
  app.use(observeRequests(observer));
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
    context.res.headers.set('x-content-type-options', 'nosniff');
  });

  // The process lives; that its database does not is no reason to start it anew.
  app.get('/healthz', () => Response.json({ status: 'ok' }));
  app.get('/readyz', createReadiness(store, logger));

  serveReference(app, basePath);

  const letIn: MiddlewareHandler<Environment> = async (context, next) => {
    const id = context.req.param('shop') ?? '';
    const shop = SHOP_ID.test(id) ? await store.inShop(id, (data) => data.findShop(id)) : null;
    const headers = allowOrigin(shop, context.req.header('origin'));
    if (context.req.method === 'OPTIONS') {
      context.res = answerPreflight(headers);
    } else if (shop) {
      context.set('shop', shop);
      await next();
    } else {
      context.res = answerProblem(problem('shop_unknown', 'There is no such shop'));
    }
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
  app.use('/v1/shops/:shop', letIn);
  app.use('/v1/shops/:shop/*', letIn);

  registerRoutes(app, handlers, ports);
  const own = ['/healthz', '/readyz', ...REFERENCE_PATHS].map((path) => [path, ['GET', 'HEAD']] as const);
  for (const [path, allowed] of [...methodsByPath(), ...own]) {
    app.all(path, () => {
      const title = 'This address does not take this method';
      return answerProblem(problem('method_not_allowed', title), { allow: allowed.join(', ') });
    });
  }

  app.notFound(notFound);
  app.onError((error, context) => {
    if (error instanceof ServiceProblem) return answerProblem(error.problem);
    const { method } = context.req;
    const facts = { method, route: routePath(context, -1), requestId: context.get('requestId'), error };
    if (isAway(error)) {
      logger.error('The database is away', facts);
      return answerProblem(problem('unavailable', 'The service cannot reach what it needs; try again'));
    }
    logger.error('A request failed', facts);
    return answerProblem(problem('internal', 'Something went wrong in the service'));
  });
  return app;
};
