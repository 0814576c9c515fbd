import type { Transport } from './outgoing.js';
import type { IncomingResponse, RequestHooks } from './request-hooks.js';

const lowerCased = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Sends with what the hooks add, and tells them how it went. Each call of the transport is an attempt. */
export const withHooks = (
  transport: Transport,
  { onRequest, onResponse }: RequestHooks,
  about: { readonly method: string; readonly path: string },
): Transport => {
  let attempt = 0;
  return async (outgoing) => {
    attempt += 1;
    const request = { ...about, attempt };
    const began = Date.now();
    const tell = (outcome: Pick<IncomingResponse, 'status' | 'headers' | 'error'>): void => {
      try {
        onResponse?.({ ...request, ...outcome, milliseconds: Date.now() - began });
      } catch {
        // Whoever watches stops nobody.
      }
    };
    try {
      const added = lowerCased(await onRequest?.(request));
      outgoing.signal?.throwIfAborted();
      const response = await transport({ ...outgoing, headers: { ...outgoing.headers, ...added } });
      const { status, headers } = response;
      tell({ status, headers });
      return response;
    } catch (error) {
      tell({ status: null, headers: null, error });
      throw error;
    }
  };
};
