import { pathOf, problemSchema, type JsonRoute } from '@returns-portal/contract';
import type * as z from 'zod/mini';

/** Milliseconds to wait for an answer. */
const PATIENCE = 30_000;

export interface ServiceAddress {
  /** Where the service is served. */
  readonly endpoint: string;
  /** An API key of the shop. */
  readonly key: string;
}

export interface ServiceCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks a running service something. Rejects with an error that says what it answered instead. */
export const callService = async <R extends JsonRoute>(
  { endpoint, key }: ServiceAddress,
  route: R,
  { params, query = {}, body }: ServiceCall,
): Promise<z.output<R['response']>> => {
  const asked = new URLSearchParams(query).toString();
  const address = endpoint.replace(/\/+$/, '') + pathOf(route, params) + (asked && `?${asked}`);
  const response = await fetch(address, {
    method: route.method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const answer: unknown = await response.json();
  if (response.ok) return route.response.parse(answer) as z.output<R['response']>;
  const problem = problemSchema.safeParse(answer);
  const why = problem.success ? `${problem.data.title} (${problem.data.code})` : 'no problem document';
  throw new Error(`The service answered ${response.status}: ${why}`);
};
