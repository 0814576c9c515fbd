import { routes, type Route, type RouteName } from '@returns-portal/contract';
import type { Context, Hono } from 'hono';
import { orderOfToken } from '../access/order-token.js';
import { checkData } from '../check-data.js';
import type { Clock } from '../ports/clock.js';
import { ServiceProblem } from '../service-problem.js';
import type { Environment } from './environment.js';
import type { Call, Handlers } from './handlers.js';
import { readJson } from './read-json.js';

const authorize = async (context: Context<Environment>, route: Route, now: Date): Promise<string | null> => {
  if (route.auth === 'none') return null;
  const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  const orderId = token === undefined ? null : await orderOfToken(context.get('shop'), token, now);
  if (orderId === null) throw new ServiceProblem('token_invalid', 'The token is missing, over, or not for this shop');
  return orderId;
};

const readBody = async (request: Request, route: Route): Promise<unknown> => {
  if (!route.request) return null;
  const checked = checkData(route.request, await readJson(request));
  if (checked.ok) return checked.value;
  throw new ServiceProblem('invalid_request', 'The request is not what the contract asks for', {
    issues: checked.issues,
  });
};

const register = <Name extends RouteName>(
  app: Hono<Environment>,
  name: Name,
  handlers: Handlers,
  clock: Clock,
): void => {
  const route: Route = routes[name];
  app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const call = {
      shop: context.get('shop'),
      orderId: await authorize(context, route, clock.now()),
      body: await readBody(context.req.raw, route),
      clientAddress: context.env.clientAddress,
      param: (key: string) => context.req.param(key) ?? '',
      header: (key: string) => context.req.header(key),
    };
    // The table decides at run time what the types say of each route: a token where `auth` asks for it, a body
    // that passed `request`.
    const answer = await handlers[name](call as Call<Name>);
    return Response.json(answer, { status: route.status });
  });
};

/** Mounts every route of the contract's table. */
export const registerRoutes = (app: Hono<Environment>, handlers: Handlers, clock: Clock): void => {
  for (const name of Object.keys(routes) as RouteName[]) register(app, name, handlers, clock);
};

/** The methods that each path of the table takes, in Hono's spelling of the path. */
export const methodsByPath = (): Map<string, string[]> => {
  const methods = new Map<string, string[]>();
  for (const { path, method } of Object.values(routes)) {
    const known = methods.get(path) ?? [];
    methods.set(path, [...known, ...(method === 'GET' ? ['GET', 'HEAD'] : [method])]);
  }
  return new Map([...methods].map(([path, allowed]) => [path.replace(/\{(\w+)\}/g, ':$1'), [...allowed, 'OPTIONS']]));
};
