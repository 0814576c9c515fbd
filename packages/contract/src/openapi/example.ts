import type { Problem } from '../problem.js';

/** A request that the service was sent, and what it answered: recorded, never invented. */
export interface RecordedCall {
  /** What is shown by it, in a few words. */
  readonly summary: string;
  /** Of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Missing where nothing or a file was sent. */
  readonly body?: unknown;
  /** Missing where a file was answered. */
  readonly answer?: unknown;
  /** Of the file that was answered. */
  readonly fileName?: string;
}

export interface Examples {
  /** By the name of the route; the first call is the plainest. */
  readonly calls: Readonly<Record<string, readonly RecordedCall[]>>;
  /** By code. */
  readonly problems: Readonly<Record<string, Problem>>;
  /** Messages to endpoints, by type. */
  readonly webhooks: Readonly<Record<string, unknown>>;
}
