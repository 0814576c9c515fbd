import { FILE, routes, type Route, type RouteName } from '@returns-portal/contract';
import type { Hono } from 'hono';
import type * as z from 'zod/mini';
import { checkData } from '../check-data.js';
import type { ServedFile } from '../evidence/open-file.js';
import { LARGEST_FILE } from '../evidence/upload-file.js';
import type { Ports } from '../ports/ports.js';
import { ServiceProblem } from '../service-problem.js';
import { answerFile } from './answer-file.js';
import { authorize } from './authorize.js';
import type { Call, Handlers } from './call.js';
import type { Environment } from './environment.js';
import { readBytes, readJson } from './read-body.js';

/** A selection of 500 lines fits, as long as few of them carry a note. */
const LARGEST_BODY = 64 * 1024;
/** A statement of withdrawal that names five hundred lines: nobody is refused for saying much. */
const LARGEST_STATEMENT = 512 * 1024;
/** A hundred orders, or a policy that reaches every product. */
const LARGEST_ADMIN_BODY = 4 * 1024 * 1024;

const check = (schema: z.ZodMiniType, data: unknown): unknown => {
  const checked = checkData(schema, data);
  if (checked.ok) return checked.value;
  throw new ServiceProblem('invalid_request', 'The request is not what the contract asks for', {
    issues: checked.issues,
  });
};

const largestBody = (name: RouteName, { auth }: Route): number => {
  if (name === 'declareWithdrawal') return LARGEST_STATEMENT;
  return auth === 'key' ? LARGEST_ADMIN_BODY : LARGEST_BODY;
};

const readBody = async (request: Request, name: RouteName): Promise<unknown> => {
  const route: Route = routes[name];
  const { request: wanted } = route;
  if (wanted === null) return null;
  if (wanted === FILE) return readBytes(request, LARGEST_FILE);
  return check(wanted, await readJson(request, largestBody(name, route)));
};

/** A part of the path as it can be looked for: nothing that is stored holds a NUL, so nothing is found. */
const lookable = (param: string): string => param.replaceAll('\0', '\ufffd');

const cacheHeaders = ({ cacheSeconds }: Route): Record<string, string> =>
  cacheSeconds === undefined ? {} : { 'cache-control': `public, max-age=${cacheSeconds}` };

const register = <Name extends RouteName>(
  app: Hono<Environment>,
  name: Name,
  handlers: Handlers,
  ports: Pick<Ports, 'store' | 'clock'>,
): void => {
  const route: Route = routes[name];
  app.on(route.method, pathPattern(route), async (context) => {
    const shop = context.get('shop');
    const call = {
      shop,
      caller: await authorize(ports, route, shop, context.req.header('authorization')),
      query: route.query ? check(route.query, context.req.query()) : null,
      body: await readBody(context.req.raw, name),
      clientAddress: context.env.clientAddress,
      receivedAt: context.get('receivedAt'),
      param: (key: string) => lookable(context.req.param(key) ?? ''),
      header: (key: string) => context.req.header(key),
    };
    // The table decides at run time what the types say of each route: a caller as `auth` wants it, a body that passed
    // `request`, an answer as `response` has it.
    const answer: unknown = await handlers[name](call as Call<Name>);
    if (route.response === FILE) return answerFile(answer as ServedFile);
    return Response.json(answer, { status: route.status, headers: cacheHeaders(route) });
  });
};

/** A path of the table in Hono's spelling. */
const pathPattern = ({ path }: Pick<Route, 'path'>): string => path.replace(/\{(\w+)\}/g, ':$1');

/** Mounts every route of the contract's table. */
export const registerRoutes = (
  app: Hono<Environment>,
  handlers: Handlers,
  ports: Pick<Ports, 'store' | 'clock'>,
): void => {
  for (const name of Object.keys(routes) as RouteName[]) register(app, name, handlers, ports);
};

/** The methods that each path of the table takes, in Hono's spelling of the path. */
export const methodsByPath = (): Map<string, string[]> => {
  const methods = new Map<string, string[]>();
  for (const route of Object.values(routes)) {
    const path = pathPattern(route);
    const taken = route.method === 'GET' ? ['GET', 'HEAD'] : [route.method];
    methods.set(path, [...(methods.get(path) ?? []), ...taken]);
  }
  return new Map([...methods].map(([path, allowed]) => [path, [...allowed, 'OPTIONS']]));
};
