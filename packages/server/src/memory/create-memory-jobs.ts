import type { Job, JobRunner, Jobs } from '../ports/jobs.js';
import type { Logger } from '../ports/logger.js';
import type { JobEnded, ServiceObserver } from '../ports/observer.js';

/** Milliseconds until a job that failed is tried again; doubled from one attempt to the next. */
const FIRST_PAUSE = 100;
const RETRIES = 3;

export interface MemoryJobs extends Jobs {
  /** @param after seconds by which it should be put off: here, until there is nothing else to do */
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
 * for hours: a mail server is not waited for here. And nothing is slow, so what others put off for a minute, to let something
 * else be first, is done when that is done.
 */
export const createMemoryJobs = ({ logger, observer, retries = RETRIES }: MemoryJobsOptions): MemoryJobs => {
  let runner: JobRunner | undefined;
  let closed = false;
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const putOff: Job[] = [];
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
        .finally(() => {
          running.delete(run);
          goOn();
        });
      running.add(run);
    }, milliseconds);
    waiting.add(timer);
  };

  /** Takes what was put off, once there is nothing else to do. */
  const goOn = (): void => {
    if (running.size === 0 && waiting.size === 0) for (const job of putOff.splice(0)) later(job, 0, 0);
  };

  return {
    handle(given) {
      runner = given;
    },
    enqueue(job, after = 0) {
      if (after === 0) later(job, 0, 0);
      else {
        putOff.push(job);
        setTimeout(goOn);
      }
    },
    async settled() {
      while (!closed && running.size + waiting.size + putOff.length > 0) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    async close() {
      closed = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      await Promise.all(running);
    },
  };
};
