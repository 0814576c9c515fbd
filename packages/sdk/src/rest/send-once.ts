import type { Outgoing, Transport } from './outgoing.js';
import { timedOut } from './timed-out.js';

/**
 * Sends a request and reads the whole answer. Rejects with a ReturnsError when that takes too long, with the signal's
 * reason when that says so, even where the transport heeds neither, and with what the transport throws when the
 * connection fails, in the middle of an answer as well.
 */
export const sendOnce = (request: Outgoing, transport: Transport): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { signal, timeout } = request;
    const controller = new AbortController();
    const stop = (reason: Error) => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => stop(signal?.reason as Error);
    const timer = setTimeout(() => stop(timedOut()), timeout);
    signal?.addEventListener('abort', abort);
    const send = async () => transport({ ...request, signal: controller.signal });
    void send()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      });
  });
