import { clientRoutes, staffRoutes, type ClientRoute } from '@returns-portal/contract/client';
import type { CallOptions, UploadOptions } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import type { CallRoute } from '../rest/call.js';
import { createCall, trimmed } from '../rest/create-call.js';
import type { RestAdapterOptions } from '../rest/rest-adapter-options.js';
import type { EachRow, ListName, Operation, OperationName } from './operation.js';
import { pagesOf } from './pages-of.js';

export interface ReturnsClientOptions extends RestAdapterOptions {
  /**
   * An API key of the shop, or what gives it, for the calls of the merchant's own systems. Never in a web page: whoever
   * opens the page has it then.
   */
  readonly key?: string | (() => string | Promise<string>) | undefined;
}

/** Every route of the contract by its name, and beside them what goes page by page and by signed address. */
export type ReturnsClient = { readonly [Name in OperationName]: Operation<Name> } & {
  /** Lists, row by row: `for await (const row of client.each.listReturns())`. */
  readonly each: { readonly [Name in ListName]: EachRow<Name> };
  /** The absolute address of a signed link, such as that of a label, from the path that an answer names. */
  readonly linkTo: (path: string) => string;
  /** The file behind a signed link. `link_over`: ask for the answer that named it again. */
  readonly download: (path: string, options?: CallOptions) => Promise<Blob>;
};

/** All that the types of `OperationInput` can come to. */
interface AnyInput extends UploadOptions {
  readonly token?: string;
  readonly customerToken?: string;
  readonly idempotencyKey?: string;
  readonly body?: unknown;
  readonly [param: string]: unknown;
}

const isPathParam = ({ path }: ClientRoute, name: string): boolean => path.includes(`{${name}}`);

const rowsOf = (page: object): readonly unknown[] => Object.values(page).find(Array.isArray) ?? [];

/**
 * Speaks the contract over HTTP, route by route, with the types of its table: for back ends, scripts and screens that
 * want more than the flow. What may be repeated is, and a submission always carries an idempotency key.
 */
export const createReturnsClient = ({ key, ...options }: ReturnsClientOptions): ReturnsClient => {
  const ask = createCall(options);
  const call: CallRoute = async (route, given) => {
    const answer = await ask(route, given);
    if (!(answer instanceof Blob && answer.type.startsWith('text/html'))) return answer;
    throw new ReturnsError('invalid_response', `The answer to ${route.path} is a page in the place of a file`);
  };

  const keyOf = async (): Promise<string> => {
    const given = typeof key === 'function' ? await key() : key;
    if (given) return given;
    throw new ReturnsError('key_invalid', 'createReturnsClient was given no key, which this call needs');
  };

  const operation =
    (name: string, route: ClientRoute) =>
    async ({ token, customerToken, idempotencyKey, body, signal, onProgress, ...rest }: AnyInput = {}) => {
      signal?.throwIfAborted();
      const bearer = name in staffRoutes ? await keyOf() : (token ?? customerToken);
      const given = Object.entries(rest);
      const keyed = name === 'submitReturn' ? (idempotencyKey ?? (body as { quoteId: string }).quoteId) : undefined;
      return call(route, {
        params: Object.fromEntries(given.filter(([param]) => isPathParam(route, param))) as Record<string, string>,
        query: Object.fromEntries(given.filter(([param]) => !isPathParam(route, param))),
        ...(bearer !== undefined && { bearer }),
        ...(body !== undefined && { body }),
        ...(keyed !== undefined && { headers: { 'idempotency-key': keyed } }),
        signal,
        onProgress,
      });
    };

  const operations = Object.fromEntries(
    Object.entries<ClientRoute>({ ...clientRoutes, ...staffRoutes }).map(([name, route]) => [
      name,
      operation(name, route),
    ]),
  );

  const each = Object.fromEntries(
    Object.entries(operations).map(([name, read]) => [
      name,
      async function* (input: AnyInput = {}) {
        const pages = pagesOf((cursor) => read({ ...input, cursor }) as Promise<{ next: string | null }>);
        for await (const page of pages) yield* rowsOf(page);
      },
    ]),
  );

  // The table decides at run time what the types say of each route.
  return {
    ...operations,
    each,
    linkTo: (path: string) => trimmed(options.endpoint) + path,
    download: (link: string, { signal }: CallOptions = {}) =>
      call({ method: 'GET', path: '/{link}', answer: 'file' }, { link, signal }),
  } as unknown as ReturnsClient;
};
