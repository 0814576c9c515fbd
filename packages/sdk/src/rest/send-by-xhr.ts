import { ReturnsError } from '../errors/returns-error.js';
import type { Outgoing } from './outgoing.js';

/**
 * Sends a request and tells how much of its body has gone out, which fetch cannot. The time-out begins anew whenever
 * the body moves on: a large photo may take minutes on a slow line, as long as it goes out at all.
 */
export const sendByXhr = (
  { method, address, headers, body, timeout, signal }: Outgoing,
  onProgress: (share: number) => void,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    let patience: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => {
        reject(new ReturnsError('timeout', 'The service did not answer in time'));
        abort();
      }, timeout);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
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
      clearTimeout(patience);
      signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort);
    request.open(method, address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    wait();
    request.send(body);
  });
