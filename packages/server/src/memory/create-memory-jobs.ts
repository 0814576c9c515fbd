import type { Job, JobRunner, Jobs } from '../ports/jobs.js';
import type { Logger } from '../ports/logger.js';
import type { JobEnded, ServiceObserver } from '../ports/observer.js';

/** Milliseconds until a job that failed is tried again; doubled from one attempt to the next. */
const FIRST_PAUSE = 100;
const RETRIES = 3;

export interface MemoryJobs extends Jobs {
  /** @param after seconds to wait before it is done */
  enqueue(job: Job, after?: number): void;
  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void>;
}

export interface MemoryJobsOptions {
  readonly logger: Logger;
  /** How often a job is tried again before it is given up. Default: 3, within a second. */
  readonly retries?: number | undefined;
  readonly observer?: ServiceObserver | undefined;
}

/**
 * Does jobs soon after their transaction is committed, each by itself. Nothing outlives the program, so nothing is tried
 * for hours: a mail server is not waited for here.
 */
export const createMemoryJobs = ({ logger, observer, retries = RETRIES }: MemoryJobsOptions): MemoryJobs => {
  let runner: JobRunner | undefined;
  let closed = false;
  const waiting = new Map<ReturnType<typeof setTimeout>, () => void>();
  const running = new Set<Promise<void>>();

  const attempt = async (job: Job, tried: number): Promise<void> => {
    const { kind } = job;
    const start = performance.now();
    const ended = (outcome: JobEnded['outcome']) =>
      observer?.jobEnded({ kind, outcome, seconds: (performance.now() - start) / 1000 });
    try {
      if (!runner) throw new Error('Nobody handles jobs yet');
      await runner.run(job);
      ended('done');
    } catch (error) {
      const isLast = tried >= retries;
      logger.error(isLast ? 'A job was given up' : 'A job failed and will be tried again', { kind, error });
      ended(isLast ? 'dead' : 'failed');
      if (isLast) await runner?.giveUp(job);
      else later(job, tried + 1, FIRST_PAUSE * 2 ** tried);
    }
  };

  const later = (job: Job, tried: number, milliseconds: number): void => {
    if (closed) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      const run = attempt(job, tried)
        .catch((error: unknown) => logger.error('A job could not be given up', { kind: job.kind, error }))
        .finally(() => running.delete(run));
      running.add(run);
    }, milliseconds);
    waiting.set(timer, () => clearTimeout(timer));
  };

  const settled = async (): Promise<void> => {
    while (running.size > 0 || waiting.size > 0) {
      await Promise.all(running);
      if (waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  return {
    handle(given) {
      runner = given;
    },
    enqueue: (job, after = 0) => later(job, 0, after * 1000),
    settled,
    async close() {
      closed = true;
      for (const stop of waiting.values()) stop();
      waiting.clear();
      await Promise.all(running);
    },
  };
};
