import type { RequestHooks } from './request-hooks.js';

export interface RestAdapterOptions {
  /** Where the contract is served, such as `https://shop.example/api`; relative to the page in a browser. */
  readonly endpoint: string;
  /** Whose orders: the shop's id, part of every path. */
  readonly shop: string;
  /** Replaces the global fetch, for tests and for platforms without one. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds to wait for an answer, or for a file to move on as it goes out. Default 15 000. */
  readonly timeout?: number | undefined;
  /**
   * How often what may be repeated is sent again after a lost connection, 502, 503 or 504: after 0.3 s, then twice as
   * long each time, or after what `Retry-After` says, up to 5 s. Default 1. What could happen twice is never repeated.
   */
  readonly retries?: number | undefined;
  readonly hooks?: RequestHooks | undefined;
}
