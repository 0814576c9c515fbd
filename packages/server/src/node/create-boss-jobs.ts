import { sql, type SQL } from 'drizzle-orm';
import { fromDrizzle, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Job, JobKind, Jobs } from '../ports/jobs.js';
import type { Logger } from '../ports/logger.js';
import type { JobEnded, ServiceObserver } from '../ports/observer.js';
import type { Enqueue } from '../store/create-drizzle-store.js';
import type { Database } from '../store/database.js';

/** How each kind of job is tried again: for about a day and a half, at first soon, then every hour. */
const QUEUES: Readonly<Record<JobKind, { retryLimit: number; retryDelay: number; retryDelayMax: number }>> = {
  confirm_case: { retryLimit: 40, retryDelay: 2, retryDelayMax: 3600 },
};

/** A job that has not ended after this many seconds was cut short, by a crash for instance, and is run again. */
const EXPIRES = 120;

const WORK = {
  // Seconds between two looks at the queue for retries; new jobs announce themselves.
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  // The jobs of one submission announce themselves once, so they are taken together; each succeeds or fails alone.
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
  // Tells how often it was tried, and how often it may be.
  includeMetadata: true,
} as const;

/** Seconds that closing waits for running jobs. */
const PATIENCE = 20;

export interface BossJobs extends Jobs {
  readonly enqueue: Enqueue;
  /** Makes the queues and begins to work them off, those left over from the last run included. */
  start(): Promise<void>;
}

/** Both drivers answer a raw statement with an object that has rows; Drizzle's common type does not say so. */
const rowsOf = (transaction: Database, query: SQL) => transaction.execute(query) as Promise<{ rows: unknown[] }>;

/** Jobs on the service's own database, through pg-boss. Nothing is lost when the process ends. */
export const createBossJobs = (boss: PgBoss, logger: Logger, observer?: ServiceObserver): BossJobs => {
  let run: (job: Job) => Promise<void> = () => Promise.reject(new Error('Nobody handles jobs yet'));
  boss.on('error', (error) => logger.error('The job queue failed', { error }));

  const settle = async ({ id, data: job, retryCount, retryLimit }: JobWithMetadata<Job>): Promise<JobResult> => {
    const start = performance.now();
    const ended = (outcome: JobEnded['outcome']) =>
      observer?.jobEnded({ kind: job.kind, outcome, seconds: (performance.now() - start) / 1000 });
    try {
      await run(job);
      ended('done');
      return { id, status: 'completed' };
    } catch (error) {
      const dead = retryCount >= retryLimit;
      const message = dead ? 'A job failed for the last time' : 'A job failed and will be tried again';
      logger.error(message, { kind: job.kind, error });
      ended(dead ? 'dead' : 'failed');
      return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
    }
  };

  return {
    handle(handler) {
      run = handler;
    },
    async enqueue(transaction, job) {
      await boss.send(job.kind, job, { db: fromDrizzle({ execute: (query: SQL) => rowsOf(transaction, query) }, sql) });
    },
    async start() {
      await boss.start();
      for (const kind of Object.keys(QUEUES) as JobKind[]) {
        const options = { ...QUEUES[kind], retryBackoff: true, expireInSeconds: EXPIRES, notify: true };
        await boss.createQueue(kind, options);
        // An existing queue keeps the options it was made with.
        await boss.updateQueue(kind, options);
        await boss.work<Job, void, typeof WORK>(kind, WORK, (jobs) => Promise.all(jobs.map(settle)));
      }
    },
    async close() {
      await boss.stop({ graceful: true, timeout: PATIENCE * 1000 });
    },
  };
};
