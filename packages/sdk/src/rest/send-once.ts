import type { Outgoing } from './outgoing.js';
import { timedOut } from './timed-out.js';

/**
 * Sends a request and reads the whole answer. Rejects with a ReturnsError when that takes too long, with the signal's
 * reason when that says so, even where the given fetch heeds neither, and with what fetch throws when the connection
 * fails, in the middle of an answer as well.
 */
export const sendOnce = (
  { address, timeout, signal, ...request }: Outgoing,
  fetch: typeof globalThis.fetch,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: Error) => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => stop(signal?.reason as Error);
    const timer = setTimeout(() => stop(timedOut()), timeout);
    signal?.addEventListener('abort', abort);
    const send = async () => {
      const response = await fetch(address, { ...request, credentials: 'omit', signal: controller.signal });
      // A status without a body refuses even an empty one.
      return new Response((await response.text()) || null, response);
    };
    void send()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
  });
