import type { ReturnCase, Submission, SubmissionRequest } from '@returns-portal/contract';
import { isReturnsError, ReturnsError, type ReturnsErrorCode } from '../errors/returns-error.js';

/** A submission that was made, or is being made, or of which nobody knows whether it was. */
export interface Attempt {
  readonly id: string;
  readonly key: string;
  readonly request: SubmissionRequest;
  /** The cases that were decided on; null until they are. Decided once: a repeat must not find its own units gone. */
  accepted: readonly ReturnCase[] | null;
  made: Promise<Submission> | null;
}

export interface Submissions {
  /** Makes it, or gives what was made under the same key or on the same quote before. */
  submit(key: string, request: SubmissionRequest, make: (attempt: Attempt) => Promise<Submission>): Promise<Submission>;
}

/** Errors that say nothing about whether the shop's system has stored the return. */
const UNDECIDED: readonly ReturnsErrorCode[] = [
  'network',
  'timeout',
  'invalid_response',
  'internal',
  'unavailable',
  'too_many_attempts',
];

const isDecided = (error: unknown): boolean => isReturnsError(error) && !UNDECIDED.includes(error.code);

/** The submissions on one order, so that pressing twice, or again after a lost answer, makes one return. */
export const createSubmissions = (): Submissions => {
  const attempts = new Set<Attempt>();

  const perform = async (attempt: Attempt, make: (attempt: Attempt) => Promise<Submission>): Promise<Submission> => {
    try {
      return await make(attempt);
    } catch (error) {
      attempt.made = null;
      if (isDecided(error)) attempts.delete(attempt);
      throw error;
    }
  };

  return {
    async submit(key, request, make) {
      const body = JSON.stringify(request);
      const keyed = [...attempts].find((attempt) => attempt.key === key);
      if (keyed && JSON.stringify(keyed.request) !== body) {
        throw new ReturnsError('idempotency_mismatch', 'This key was used for another submission');
      }
      const earlier = keyed ?? [...attempts].find((attempt) => attempt.request.quoteId === request.quoteId);
      const attempt = earlier ?? { id: crypto.randomUUID(), key, request, accepted: null, made: null };
      attempts.add(attempt);
      return (attempt.made ??= perform(attempt, make));
    },
  };
};
