import type { Transport } from './outgoing.js';

/** Sends by `fetch`. No cookie goes out. */
export const byFetch =
  (fetch: typeof globalThis.fetch): Transport =>
  async ({ address, method, headers, body, signal = null, wantsFile }) => {
    const response = await fetch(address, { method, headers, body, signal, credentials: 'omit' });
    const whole = wantsFile && response.ok ? await response.blob() : await response.text();
    // A status without a body refuses even an empty one.
    return new Response(whole || null, response);
  };
