import type { Transport } from './outgoing.js';
import { timedOut } from './timed-out.js';

export interface XhrOptions {
  readonly onProgress: (share: number) => void;
  /** Milliseconds from one sign of progress to the next, or to the answer. */
  readonly patience: number;
}

/**
 * Sends a request and tells how much of its body has gone out, which fetch cannot. A large photo may take minutes on a
 * slow line as long as it goes out at all; where nothing tells of it, as under a page's service worker, `timeout` holds
 * for the whole.
 */
export const byXhr =
  ({ onProgress, patience }: XhrOptions): Transport =>
  ({ method, address, headers, body, timeout, signal }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const abort = () => request.abort();
      let timer: ReturnType<typeof setTimeout>;
      const wait = (milliseconds: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          reject(timedOut());
          abort();
        }, milliseconds);
      };
      request.upload.onprogress = ({ loaded, total }) => {
        wait(patience);
        onProgress(loaded / (total || 1));
      };
      request.onload = () => {
        // A status without a body refuses even an empty one.
        resolve(new Response(request.responseText || null, { status: request.status }));
      };
      request.onerror = () => reject(new TypeError('The connection failed'));
      // Whoever aborted knows why: the caller's signal, or the time-out, which has rejected already.
      request.onabort = () => reject(new TypeError('The request was aborted'));
      request.onloadend = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      signal?.addEventListener('abort', abort);
      request.open(method, address);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      wait(timeout);
      request.send(body);
    });
