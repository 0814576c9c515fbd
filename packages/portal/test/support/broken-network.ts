import type { SetupWorker } from 'msw/browser';
import { startWorker } from './start-worker.ts';
import { clearPage } from './portal.ts';

/**
 * Stands between the page and the service, to break the network and nothing else: what a test does not `use` passes.
 * Call it in a `describe`; after each test the network is whole again and the page empty.
 */
export const breakNetwork = (worker: SetupWorker): void => {
  before(() => startWorker(worker));
  // Not awaited: it would wait for requests that are never answered.
  after(() => {
    void worker.stop();
  });
  afterEach(() => {
    worker.resetHandlers();
    clearPage();
  });
};
