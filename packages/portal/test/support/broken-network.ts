import type { SetupWorker } from 'msw/browser';
import { clearPage } from './portal.ts';

/**
 * Stands between the page and the service, to break the network and nothing else: what a test does not `use` passes.
 * Call it in a `describe`; after each test the network is whole again and the page empty.
 */
export const breakNetwork = (worker: SetupWorker): void => {
  before(() =>
    worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledFrame: 'bypass', quiet: true }),
  );
  // Not awaited: it would wait for requests that are never answered.
  after(() => {
    void worker.stop();
  });
  afterEach(() => {
    worker.resetHandlers();
    clearPage();
  });
};
