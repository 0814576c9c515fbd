import { pathOf } from '@returns-portal/contract/client';
import { byFetch } from './by-fetch.js';
import { byXhr } from './by-xhr.js';
import type { CallRoute } from './call.js';
import { encode } from './encode.js';
import { readAnswer } from './read-answer.js';
import type { RestAdapterOptions } from './rest-adapter-options.js';
import { sendAgain } from './send-again.js';
import { toReturnsError } from './to-returns-error.js';
import { withHooks } from './with-hooks.js';

/** An endpoint without the slashes at its end. */
export const trimmed = (endpoint: string): string => endpoint.replace(/\/+$/, '');

const withQuery = (address: string, query: object): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
  return given.length > 0 ? `${address}?${new URLSearchParams(given).toString()}` : address;
};

/** How much longer a file may take of which nobody knows whether it moves on. */
const FILE_PATIENCE = 8;

/** What calls the routes of the contract below an endpoint. */
export const createCall = (options: RestAdapterOptions): CallRoute => {
  const { shop, timeout = 15_000, retries = 1, fetch, hooks } = options;
  const endpoint = trimmed(options.endpoint);
  return async (route, { params, query = {}, bearer, body, headers, link, signal, onProgress }) => {
    signal?.throwIfAborted();
    const { method, path, answer, repeatable = method === 'GET' } = route;
    const [mediaType, encoded] = body === undefined ? [null, null] : encode(body);
    const request = {
      method,
      address: endpoint + (link ?? withQuery(pathOf(route, { shop, ...params }), query)),
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(mediaType !== null && { 'content-type': mediaType }),
        ...headers,
      },
      body: encoded,
      wantsFile: answer === 'file',
      timeout: encoded instanceof Blob ? timeout * FILE_PATIENCE : timeout,
      signal,
    };
    const toldByXhr = onProgress && !fetch && typeof XMLHttpRequest === 'function';
    const bare = toldByXhr ? byXhr({ onProgress, patience: timeout }) : byFetch(fetch ?? globalThis.fetch);
    const transport = hooks ? withHooks(bare, hooks, { method, path }) : bare;
    try {
      // An upload has a patience of its own.
      const response = toldByXhr
        ? await transport(request)
        : await sendAgain(request, transport, repeatable ? retries : 0);
      return await readAnswer(route, response);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw toReturnsError(error);
    }
  };
};
