import { isReturnsError } from '../errors/returns-error.js';
import type { Outgoing } from './outgoing.js';
import { pause } from './pause.js';
import { sendOnce } from './send-once.js';

export interface FetchOptions {
  readonly fetch: typeof fetch | undefined;
  /** Whether to try a second time. */
  readonly repeatable: boolean;
}

/** A gateway or a service that is being restarted. */
const PASSING_FAULTS = [502, 503, 504];

/** Milliseconds until the second attempt, where nothing else is asked for. */
const BACKOFF = 300;

/** Milliseconds. Whoever asks for more is away for longer than a person waits. */
const LONGEST_BACKOFF = 5000;

/** How long to wait before trying again after an answer, or null where trying again is no use. */
const backoffAfter = ({ status, headers }: Response): number | null => {
  if (!PASSING_FAULTS.includes(status)) return null;
  // A date in the place of seconds is not a number.
  const asked = Number(headers.get('retry-after')) * 1000 || BACKOFF;
  return asked <= LONGEST_BACKOFF ? asked : null;
};

/**
 * Sends a request, and once more, where it may be repeated, after a fault that passes or a lost connection. What took
 * too long is not repeated: nobody waits for that twice.
 */
export const sendByFetch = async (
  request: Outgoing,
  { fetch = globalThis.fetch, repeatable }: FetchOptions,
): Promise<Response> => {
  const { signal } = request;
  let backoff = BACKOFF;
  try {
    const response = await sendOnce(request, fetch);
    const asked = repeatable ? backoffAfter(response) : null;
    if (asked === null) return response;
    backoff = asked;
  } catch (error) {
    if (!repeatable || isReturnsError(error) || signal?.aborted) throw error;
  }
  await pause(backoff, signal);
  return sendOnce(request, fetch);
};
