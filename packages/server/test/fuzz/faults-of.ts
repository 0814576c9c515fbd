import { isDeepStrictEqual } from 'node:util';
import {
  FILE,
  isProblemCode,
  problemSchema,
  PROBLEM_MEDIA_TYPE,
  PROBLEM_STATUS,
  routes,
  type Route,
} from '@returns-portal/contract';
import type { RandomRequest } from './random-request.ts';

/** Milliseconds after which an answer is late. */
const PATIENCE = 2000;

const problemFaults = async (route: Route, { isStraight }: RandomRequest, response: Response): Promise<string[]> => {
  const found = problemSchema.safeParse(await response.json().catch(() => null));
  if (!found.success) return ["an answer that is neither the route's nor a problem"];
  const { code, status } = found.data;
  if (!isProblemCode(code)) return [`an unknown code ${code}`];
  // A strange address may be another route's.
  const isAllowed = !isStraight || route.problems.includes(code);
  return [
    ...(isAllowed ? [] : [`${code}, which the route does not list`]),
    ...(status === response.status && PROBLEM_STATUS[code] === status
      ? []
      : [`${code} with status ${response.status}`]),
    ...(code === 'too_many_attempts' && !(Number(response.headers.get('retry-after')) > 0) ? ['no retry-after'] : []),
  ];
};

/** What is wrong with an answer, whatever was asked; empty where it is as promised. */
export const faultsOf = async (request: RandomRequest, response: Response, milliseconds: number): Promise<string[]> => {
  const route: Route = routes[request.name];
  const { status, headers } = response;
  const faults: string[] = [];
  if (status >= 500) faults.push(`status ${status}`);
  if (milliseconds > PATIENCE) faults.push('late');
  // A strange address may be another route's.
  const mayBeKept = route.cacheSeconds !== undefined || !request.isStraight;
  if (headers.get('cache-control') !== 'no-store' && !mayBeKept) faults.push('can be cached');
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('can be sniffed');
  if (request.method === 'OPTIONS' || request.method === 'HEAD') return faults;
  if (headers.get('content-type') === PROBLEM_MEDIA_TYPE) {
    return [...faults, ...(await problemFaults(route, request, response))];
  }
  if (!request.isStraight) return faults;
  if (status !== route.status) return [...faults, `status ${status} without a problem`];
  if (route.response === FILE) {
    return /^attachment; filename="[\w.-]+"$/.test(headers.get('content-disposition') ?? '')
      ? faults
      : [...faults, 'a file that is no attachment'];
  }
  const body: unknown = await response.json();
  const parsed = route.response.safeParse(body);
  if (!parsed.success || !isDeepStrictEqual(parsed.data, body)) faults.push('an answer that its schema does not know');
  return faults;
};
