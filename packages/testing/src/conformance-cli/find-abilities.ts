import { routes, type Route } from '@returns-portal/contract';
import type { RestAdapter } from '@returns-portal/sdk';
import type { Ability } from '../conformance/need.js';
import { httpOf } from '../conformance/http.js';
import type { HttpUnderTest } from '../conformance/subject.js';

const OPTIONAL = [
  'readShop',
  'confirmCode',
  'listOrders',
  'openOrder',
  'listPoints',
  'listSlots',
  'listVariants',
  'uploadFile',
  'readCaseDetails',
  'cancelReturn',
  'addShipment',
  'addMessage',
  'addEvidence',
  'giveFeedback',
  'answerCounterOffer',
  'declareWithdrawal',
] as const satisfies readonly Exclude<Ability, 'linkTo'>[];

const ANY = { number: 'NONE', verification: 'none', offer: 'none' };

/** Whether a route is there: asked without a token and with an empty body, which changes nothing anywhere. */
const isThere = async (http: ReturnType<typeof httpOf>, route: Route): Promise<boolean> => {
  const { status, problem } = await http.send(route, { params: ANY, ...(route.method === 'POST' && { body: {} }) });
  if (status === 405 || status === 501) return false;
  return status !== 404 || (problem !== null && problem.code !== 'not_found');
};

/** The adapter without the methods whose routes the API does not have: nobody offers what it cannot do. */
export const withoutMissing = async (adapter: RestAdapter, under: HttpUnderTest): Promise<RestAdapter> => {
  const http = httpOf(under);
  const missing: string[] = [];
  for (const name of OPTIONAL) if (!(await isThere(http, routes[name]))) missing.push(name);
  return Object.fromEntries(
    Object.entries(adapter).filter(([name]) => !missing.includes(name)),
  ) as unknown as RestAdapter;
};
