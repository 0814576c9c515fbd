import { pathOf } from '@returns-portal/contract/client';
import type { CallRoute } from './call.js';
import { readAnswer } from './read-answer.js';
import type { RestAdapterOptions } from './rest-adapter-options.js';
import { sendByFetch } from './send-by-fetch.js';
import { sendByXhr } from './send-by-xhr.js';
import { toReturnsError } from './to-returns-error.js';

const withQuery = (address: string, query: object): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
  return given.length > 0 ? `${address}?${new URLSearchParams(given).toString()}` : address;
};

/** What a body is and how it goes out. */
const encode = (body: unknown): [mediaType: string, encoded: string | Blob] =>
  body instanceof Blob ? [body.type || 'application/octet-stream', body] : ['application/json', JSON.stringify(body)];

/** How much longer a file may take of which nobody knows whether it moves on. */
const FILE_PATIENCE = 8;

/** @param endpoint without a slash at its end */
export const createCall =
  (endpoint: string, { shop, timeout = 15_000, fetch }: RestAdapterOptions): CallRoute =>
  async (route, { params, query = {}, bearer, body, headers, signal, onProgress }) => {
    signal?.throwIfAborted();
    const { method, repeatable = method === 'GET' } = route;
    const [mediaType, encoded] = body === undefined ? [null, null] : encode(body);
    const request = {
      method,
      address: withQuery(endpoint + pathOf(route, { shop, ...params }), query),
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(mediaType !== null && { 'content-type': mediaType }),
        ...headers,
      },
      body: encoded,
      timeout: encoded instanceof Blob ? timeout * FILE_PATIENCE : timeout,
      signal,
    };
    try {
      const response =
        onProgress && !fetch && typeof XMLHttpRequest === 'function'
          ? await sendByXhr(request, { onProgress, patience: timeout })
          : await sendByFetch(request, { fetch, repeatable });
      return await readAnswer(route, response);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw toReturnsError(error);
    }
  };
