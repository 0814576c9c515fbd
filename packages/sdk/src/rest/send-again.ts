import { isReturnsError } from '../errors/returns-error.js';
import type { Outgoing, Transport } from './outgoing.js';
import { pause } from './pause.js';
import { sendOnce } from './send-once.js';

/** A gateway or a service that is being restarted. */
const PASSING_FAULTS = [502, 503, 504];

/** Milliseconds until the second attempt, where nothing else is asked for; twice as long before each that follows. */
const BACKOFF = 300;

/** Milliseconds. Whoever asks for more is away for longer than a person waits. */
const LONGEST_BACKOFF = 5000;

/** How long to wait before trying again after an answer, or null where trying again is no use. */
const backoffAfter = ({ status, headers }: Response, backoff: number): number | null => {
  // A date in the place of seconds is not a number.
  const asked = Number(headers.get('retry-after')) * 1000;
  if (!PASSING_FAULTS.includes(status) && !(status === 429 && asked)) return null;
  return (asked || backoff) <= LONGEST_BACKOFF ? asked || backoff : null;
};

/**
 * Sends a request, and again after a fault that passes or a lost connection, up to `retries` times: 0 for what must not
 * be sent twice. What took too long is not repeated: nobody waits for that twice.
 */
export const sendAgain = async (request: Outgoing, transport: Transport, retries: number): Promise<Response> => {
  for (let left = retries, backoff = BACKOFF; ; left -= 1, backoff = Math.min(backoff * 2, LONGEST_BACKOFF)) {
    let wait = backoff;
    try {
      const response = await sendOnce(request, transport);
      const asked = left > 0 ? backoffAfter(response, backoff) : null;
      if (asked === null) return response;
      wait = asked;
    } catch (error) {
      if (left <= 0 || isReturnsError(error) || request.signal?.aborted) throw error;
    }
    await pause(wait, request.signal);
  }
};
