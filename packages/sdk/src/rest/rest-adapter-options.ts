export interface RestAdapterOptions {
  /** Where the contract is served, such as `https://shop.example/api`; relative to the page in a browser. */
  readonly endpoint: string;
  /** Whose orders: the shop's id, part of every path. */
  readonly shop: string;
  /** Replaces the global fetch, for tests and for platforms without one. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds to wait for an answer, or for a file to move on as it goes out. Default 15 000. */
  readonly timeout?: number | undefined;
}
