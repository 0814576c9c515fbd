import { http, type HttpResponseResolver } from 'msw';
import { setupWorker } from 'msw/browser';
import { startWorker } from './start-worker.ts';

/**
 * Stands between the page and modules of the portal, such as `generated/rest/fr.js`. Once in a test file: a module that
 * has arrived is never asked for again, and in some browsers neither is one that failed.
 */
export const interceptModules = (paths: readonly string[], resolver: HttpResponseResolver): void => {
  const worker = setupWorker(...paths.map((path) => http.get(`*/dist/${path}*`, resolver)));
  before(() => startWorker(worker));
  after(() => worker.stop());
};

/** Stands between the page and the module that holds the rest of the journey. */
export const interceptJourneyModule = (resolver: HttpResponseResolver): void =>
  interceptModules(['journey.js'], resolver);
