import { problem } from '@returns-portal/contract';
import type { Logger } from '../ports/logger.js';
import type { ReturnStore } from '../ports/return-store.js';
import { answerProblem } from './answer-problem.js';

const PATIENCE = 2000;

/** Rejects when the work takes longer; the work itself goes on. */
const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Whether requests should be sent here: the database answers, soon. Its tables are in place, since the service was
 * opened on them. However often it is asked, one question is under way: a database that hangs would otherwise lose
 * all its connections to those who ask how it is.
 */
export const createReadiness = (
  store: Pick<ReturnStore, 'ping'>,
  logger: Logger,
  patience = PATIENCE,
): (() => Promise<Response>) => {
  let asked: Promise<void> | undefined;
  const ask = (): Promise<void> => (asked ??= store.ping().finally(() => (asked = undefined)));
  return async () => {
    try {
      await within(patience, ask());
      return Response.json({ status: 'ok' });
    } catch (error) {
      logger.error('The database does not answer', { error });
      return answerProblem(problem('unavailable', 'The database does not answer'));
    }
  };
};
