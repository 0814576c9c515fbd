import type { SetupWorker } from 'msw/browser';

/**
 * Starts msw in this page. What an earlier test file left registered is on its way out, and would take over nothing:
 * it goes first.
 */
export const startWorker = async (worker: SetupWorker): Promise<void> => {
  for (const left of await navigator.serviceWorker.getRegistrations()) await left.unregister();
  await worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledFrame: 'bypass', quiet: true });
};
