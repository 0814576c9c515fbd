import { routes, type Route } from '@returns-portal/contract';
import type { RestAdapter } from '@returns-portal/sdk';
import type { Ability } from '../conformance/need.js';
import { httpOf } from '../conformance/http.js';
import type { HttpUnderTest } from '../conformance/subject.js';

type Name = Exclude<Ability, 'linkTo'>;

const READING = [
  'readShop',
  'listOrders',
  'openOrder',
  'listPoints',
  'listSlots',
  'listVariants',
  'readCaseDetails',
] as const satisfies readonly Name[];

const WRITING = [
  'uploadFile',
  'cancelReturn',
  'addShipment',
  'addMessage',
  'addEvidence',
  'giveFeedback',
  'declareWithdrawal',
] as const satisfies readonly Name[];

const ANY = { number: 'NONE' };

/** Whether a route is there: asked without a token and with an empty body, which a right API refuses. */
const isThere = async (http: ReturnType<typeof httpOf>, route: Route): Promise<boolean> => {
  const { status, problem } = await http.send(route, { params: ANY, ...(route.method === 'POST' && { body: {} }) });
  if (status === 405 || status === 501) return false;
  return status !== 404 || (problem !== null && problem.code !== 'not_found');
};

/**
 * The adapter without the methods whose routes the API does not have: nobody offers what it cannot do. Routes that write
 * are asked only where something may be written, since nobody knows yet how right the API is.
 */
export const withoutMissing = async (
  adapter: RestAdapter,
  under: HttpUnderTest,
  writes: boolean,
): Promise<RestAdapter> => {
  const http = httpOf(under);
  const missing: string[] = [];
  for (const name of [...READING, ...(writes ? WRITING : [])]) {
    if (!(await isThere(http, routes[name]))) missing.push(name);
  }
  const found = Object.entries(adapter).filter(([name]) => !missing.includes(name));
  return Object.fromEntries(found) as unknown as RestAdapter;
};
