import { openMemoryService, type MemoryReturnsService, type MemoryServiceOptions } from '@returns-portal/server/memory';
import type { HttpHandler } from 'msw';
import { demoFixtures, type DemoFixtures } from '../demo-fixtures.js';
import { seed } from '../seed.js';
import { returnsHandlers } from './returns-handlers.js';

export interface DemoBackendOptions extends Omit<MemoryServiceOptions, 'basePath'> {
  /**
   * Where the service is pretended to be: what the element's `endpoint` and `restAdapter` are given as well. Absolute, or
   * in a page relative to its address, such as `/api`.
   */
  readonly endpoint: string;
  /** Shops, policies, stock and orders. Default: the three demo shops, with orders dated from `now`. */
  readonly fixtures?: DemoFixtures | undefined;
}

export interface DemoBackend {
  /** For `setupWorker` of `msw/browser` or `setupServer` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /** The service behind them: `sentMails`, `admin`, `sweep`. Opened and filled when it is first asked for. */
  service(): Promise<MemoryReturnsService>;
}

const addressOf = (endpoint: string): URL => {
  const page = typeof location === 'undefined' ? undefined : location.href;
  if (!URL.canParse(endpoint, page)) {
    throw new TypeError(`The endpoint "${endpoint}" is no address: outside a page it must be absolute`);
  }
  return new URL(endpoint, page);
};

/**
 * A whole back end for a team that has none yet: the real service in memory, with the demo shops, answering through msw.
 * Verdicts, amounts, refusals and mails are the true ones. Nothing is opened before the first request.
 *
 * @throws TypeError where `endpoint` is no address
 */
export const createDemoBackend = ({ endpoint, fixtures, ...options }: DemoBackendOptions): DemoBackend => {
  const { origin, pathname } = addressOf(endpoint);
  const basePath = pathname.replace(/\/+$/, '');
  const open = async (): Promise<MemoryReturnsService> => {
    const service = openMemoryService({ ...options, basePath });
    await seed(service, fixtures ?? demoFixtures(options.now?.() ?? new Date()));
    return service;
  };
  let opened: Promise<MemoryReturnsService> | undefined;
  const service = () => (opened ??= open());
  return {
    handlers: returnsHandlers(async (request, info) => (await service()).handle(request, info), origin + basePath),
    service,
  };
};
