import { pathOf, problemSchema, type Problem, type Route } from '@returns-portal/contract';
import { ReturnsError } from '@returns-portal/sdk';
import { NotApplicable } from './failure.js';
import type { HttpUnderTest } from './subject.js';

/** What goes out beside what the route says itself. */
export interface RawCall {
  readonly shop?: string | undefined;
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** The bearer token or the API key. */
  readonly token?: string | undefined;
  /** A string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly method?: string | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the body is no JSON. */
  readonly json: unknown;
  /** The problem document, where it is one. */
  readonly problem: Problem | null;
}

export interface Http {
  readonly shop: string;
  readonly otherShop: string | undefined;
  send(route: Pick<Route, 'method' | 'path'>, call?: RawCall): Promise<RawAnswer>;
  /** Any path below the endpoint. */
  get(path: string): Promise<RawAnswer>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** A call that failed on its way, as the SDK would name it. */
const onTheWay = (cause: unknown): ReturnsError =>
  cause instanceof DOMException && cause.name === 'TimeoutError'
    ? new ReturnsError('timeout', 'The service did not answer in time', { cause })
    : new ReturnsError('network', 'The service could not be reached', { cause });

const read = async (response: Response): Promise<RawAnswer> => {
  const text = await response.text();
  const json = parsed(text);
  const problem = problemSchema.safeParse(json);
  const { status, headers } = response;
  return { status, headers, text, json, problem: !response.ok && problem.success ? problem.data : null };
};

/** Speaks to the API as nobody's client does: what comes back is looked at as it is. */
export const httpOf = (under: HttpUnderTest | undefined): Http => {
  if (!under) throw new NotApplicable('the address of the API is not known');
  const { shop: home, otherShop, fetch: send = globalThis.fetch } = under;
  const endpoint = under.endpoint.replace(/\/+$/, '');
  const ask = async (path: string, init?: RequestInit): Promise<RawAnswer> => {
    try {
      return await read(await send(endpoint + path, init));
    } catch (error) {
      throw onTheWay(error);
    }
  };
  return {
    shop: home,
    otherShop,
    send(route, { shop = home, params, query, token, body, headers, method = route.method } = {}) {
      const search = query ? `?${new URLSearchParams(query).toString()}` : '';
      return ask(`${pathOf(route, { shop, ...params })}${search}`, {
        method,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    get: (path) => ask(path),
  };
};
