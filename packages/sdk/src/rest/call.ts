import type { ClientRoute } from '@returns-portal/contract/client';
import type { UploadOptions } from '../adapter/returns-adapter.js';

/** What a call of a route consists of. */
export interface Call extends UploadOptions {
  readonly params?: Readonly<Record<string, string>>;
  /** What is undefined is not sent. */
  readonly query?: object;
  readonly bearer?: string;
  /** A file goes out as its bytes, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A signed path, as an answer names it, in the place of the route's. */
  readonly link?: string;
}

/** Calls a route and checks what it answers. Rejects with a ReturnsError, or with the signal's reason. */
export type CallRoute = <Answer>(route: ClientRoute<Answer>, call: Call) => Promise<Answer>;
