import { http, type HttpResponseResolver } from 'msw';
import { setupWorker } from 'msw/browser';

/**
 * Stands between the page and the module that holds the rest of the journey. Once in a test file: a module that has
 * arrived is never asked for again, and in some browsers neither is one that failed.
 */
export const interceptJourneyModule = (resolver: HttpResponseResolver): void => {
  const worker = setupWorker(http.get('*/dist/journey.js*', resolver));
  before(() =>
    worker.start({
      serviceWorker: { url: '/mockServiceWorker.js' },
      onUnhandledFrame: 'bypass',
      quiet: true,
    }),
  );
  after(() => worker.stop());
};
