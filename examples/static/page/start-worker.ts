import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** Under Trusted Types a worker's address must be vouched for: this one, and no other. */
const vouchFor = (script: string): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).href !== script) throw new TypeError(`No script of ours: ${url}`);
      return url;
    },
  });
};

/** A page that was reloaded past its caches is not given to the worker; reloaded as usual it is. */
const RELOADED = 'returns-portal-demo-reloaded';

/**
 * Puts the handlers between this page and the network.
 *
 * @returns false where the page is about to be reloaded, since the worker has not got hold of it
 */
export const startWorker = async (base: URL, handlers: readonly HttpHandler[]): Promise<boolean> => {
  const { href: url } = new URL('mockServiceWorker.js', base);
  vouchFor(url);
  await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url } });
  if (navigator.serviceWorker.controller) {
    sessionStorage.removeItem(RELOADED);
    return true;
  }
  if (sessionStorage.getItem(RELOADED) !== null) throw new Error('The worker does not get hold of this page');
  sessionStorage.setItem(RELOADED, 'yes');
  location.reload();
  return false;
};
