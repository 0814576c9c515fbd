import { journeyRoutes as routes, pathOf, type JsonRoute } from '@returns-portal/contract';
import ky from 'ky';
import type { ReturnsAdapter } from '../adapter/returns-adapter.js';
import { toReturnsError } from './to-returns-error.js';
import { readAnswer } from './read-answer.js';

export interface RestAdapterOptions {
  /** Where the contract is served, such as `https://shop.example/api`; relative to the page in a browser. */
  readonly endpoint: string;
  /** Whose orders: the shop's id, part of every path. */
  readonly shop: string;
  /** Replaces the global fetch, for tests and for platforms without one. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds to wait for an answer. Default 15 000. */
  readonly timeout?: number | undefined;
}

interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Only where repeating the request cannot do anything twice. */
  readonly repeatable: boolean;
}

/** A gateway or a service that is being restarted. */
const PASSING_FAULTS = [502, 503, 504];

/** Speaks the contract over HTTP. Answers are checked against its schemas before anyone sees them. */
export const restAdapter = (options: RestAdapterOptions): ReturnsAdapter => {
  const { shop, timeout = 15_000 } = options;
  const endpoint = options.endpoint.replace(/\/+$/, '');

  const call = async <R extends JsonRoute>(route: R, { params, token, body, headers, signal, repeatable }: Call) => {
    signal?.throwIfAborted();
    try {
      const response = await ky(endpoint + pathOf(route, { shop, ...params }), {
        method: route.method,
        timeout,
        // Only what may be repeated is thrown, since only that is tried again; readAnswer judges the rest.
        throwHttpErrors: (status) => repeatable && PASSING_FAULTS.includes(status),
        retry: {
          limit: repeatable ? 1 : 0,
          methods: ['get', 'post'],
          statusCodes: PASSING_FAULTS,
          backoffLimit: 500,
        },
        credentials: 'omit',
        headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
        ...(body !== undefined && { json: body }),
        ...(signal && { signal }),
        ...(options.fetch && { fetch: options.fetch }),
      });
      return await readAnswer(route, response);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw toReturnsError(error);
    }
  };

  return {
    lookUpOrder: (request, { signal } = {}) => call(routes.lookUpOrder, { body: request, signal, repeatable: false }),
    readOrder: ({ token }, { signal } = {}) => call(routes.readOrder, { token, signal, repeatable: true }),
    createQuote: ({ token }, selection, { signal } = {}) =>
      call(routes.createQuote, { token, body: selection, signal, repeatable: false }),
    submitReturn: ({ token }, request, { signal, idempotencyKey = request.quoteId } = {}) =>
      call(routes.submitReturn, {
        token,
        body: request,
        headers: { 'idempotency-key': idempotencyKey },
        signal,
        repeatable: true,
      }),
    readCase: ({ token }, number, { signal } = {}) =>
      call(routes.readCase, { token, params: { number }, signal, repeatable: true }),
  };
};
