import ky from 'ky';
import type { Outgoing } from './outgoing.js';

export interface FetchOptions {
  readonly fetch: typeof fetch | undefined;
  /** Whether to try a second time. */
  readonly repeatable: boolean;
}

/** A gateway or a service that is being restarted. */
const PASSING_FAULTS = [502, 503, 504];

/** Sends a request and once more, where it may be repeated, after a fault that passes or a lost connection. */
export const sendByFetch = (
  { address, signal, ...request }: Outgoing,
  { fetch, repeatable }: FetchOptions,
): Promise<Response> =>
  ky(address, {
    ...request,
    // Only what may be repeated is thrown, since only that is tried again; readAnswer judges the rest.
    throwHttpErrors: (status) => repeatable && PASSING_FAULTS.includes(status),
    retry: {
      limit: repeatable ? 1 : 0,
      methods: ['get', 'post'],
      statusCodes: PASSING_FAULTS,
      backoffLimit: 500,
    },
    credentials: 'omit',
    ...(signal && { signal }),
    ...(fetch && { fetch }),
  });
