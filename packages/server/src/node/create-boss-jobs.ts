import { sql, type SQL } from 'drizzle-orm';
import { fromDrizzle, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Job, JobKind, JobRunner, Jobs } from '../ports/jobs.js';
import type { Logger } from '../ports/logger.js';
import type { JobEnded, ServiceObserver } from '../ports/observer.js';
import type { Enqueue } from '../store/create-drizzle-store.js';
import type { Database } from '../store/database.js';

interface Retries {
  readonly retryLimit: number;
  /** Seconds; doubled from one attempt to the next. */
  readonly retryDelay: number;
  readonly retryDelayMax: number;
  /** Seconds after which the queue drops a job that is still waiting. By itself 14 days. */
  readonly retentionSeconds?: number;
  /** Seconds without a sign of life after which a job was cut short. By itself only its expiry tells. */
  readonly heartbeatSeconds?: number;
}

/** For about a day and a half: at first soon, then every hour. */
const PATIENT: Retries = { retryLimit: 40, retryDelay: 2, retryDelayMax: 3600 };

/**
 * For about three days, as Standard Webhooks recommends: after five seconds, then each time after twice as long, at last
 * twice a day. How long exactly is left to chance, so that an endpoint that is back is not met by all at once.
 */
const FOR_DAYS: Retries = { retryLimit: 18, retryDelay: 5, retryDelayMax: 12 * 3600 };

const DAY = 24 * 60 * 60;

/**
 * For two weeks: nine times in the first ten minutes, then every five minutes, so that an acknowledgement goes out soon
 * after a mail server is back, however long it was away.
 */
const UNTIL_TAKEN: Retries = {
  retryLimit: (14 * DAY) / 300,
  retryDelay: 2,
  retryDelayMax: 300,
  retentionSeconds: 30 * DAY,
  // Killed in the middle of one, the service sends it within a minute of its restart.
  heartbeatSeconds: 10,
};

const QUEUES: Readonly<Record<JobKind, Retries>> = {
  deliver_mail: PATIENT,
  deliver_webhook: FOR_DAYS,
  deliver_sms: PATIENT,
  deliver_acknowledgement: UNTIL_TAKEN,
  book_shipment: PATIENT,
  reserve_stock: PATIENT,
  return_stock: PATIENT,
  pay_refund: PATIENT,
  handle_withdrawal: PATIENT,
};

const SWEEP = 'sweep';
/** Every five minutes, as cron has it. */
const SWEEP_TIMES = '*/5 * * * *';

/** A job that has not ended after this many seconds was cut short, by a crash for instance, and is run again. */
const EXPIRES = 60;

const WORK = {
  // Seconds between two looks at the queue for retries; new jobs announce themselves.
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  // The jobs of one submission announce themselves once, so they are taken together; each succeeds or fails alone.
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
  // Tells how often it was tried, and how often it may be.
  includeMetadata: true,
} as const;

/** Seconds that closing waits for running jobs. */
const PATIENCE = 20;

const NOBODY: JobRunner = {
  run: () => Promise.reject(new Error('Nobody handles jobs yet')),
  giveUp: () => Promise.resolve(),
  sweep: () => Promise.resolve(),
};

export interface BossJobs extends Jobs {
  readonly enqueue: Enqueue;
  /** Makes the queues. */
  open(): Promise<void>;
  /** Begins to work them off, what was left over from the last run included. */
  start(): Promise<void>;
}

/** Both drivers answer a raw statement with an object that has rows; Drizzle's common type does not say so. */
const rowsOf = (transaction: Database, query: SQL) => transaction.execute(query) as Promise<{ rows: unknown[] }>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface BossJobsOptions {
  /** How often a job is tried again before it is given up; by itself for a day and a half to two weeks, by its kind. */
  readonly retries?: number | undefined;
  readonly observer?: ServiceObserver | undefined;
}

/** Jobs on the service's own database, through pg-boss. Nothing is lost when the process ends. */
export const createBossJobs = (boss: PgBoss, logger: Logger, { retries, observer }: BossJobsOptions = {}): BossJobs => {
  let runner = NOBODY;
  boss.on('error', (error) => logger.error('The job queue failed', { error }));

  const settle = async ({ id, data: job, retryCount, retryLimit }: JobWithMetadata<Job>): Promise<JobResult> => {
    const { kind } = job;
    const start = performance.now();
    const ended = (outcome: JobEnded['outcome']) =>
      observer?.jobEnded({ kind, outcome, seconds: (performance.now() - start) / 1000 });
    try {
      await runner.run(job);
      ended('done');
      return { id, status: 'completed' };
    } catch (error) {
      const isLast = retryCount >= retryLimit;
      logger.error(isLast ? 'A job was given up' : 'A job failed and will be tried again', { kind, job: id, error });
      ended(isLast ? 'dead' : 'failed');
      if (isLast) await runner.giveUp(job);
      return { id, status: 'failed', output: { message: messageOf(error) } };
    }
  };

  return {
    handle(given) {
      runner = given;
    },
    async enqueue(transaction, job, after = 0) {
      await boss.send(job.kind, job, {
        ...(after > 0 && { startAfter: after }),
        db: fromDrizzle({ execute: (query: SQL) => rowsOf(transaction, query) }, sql),
      });
    },
    async open() {
      await boss.start();
      for (const kind of Object.keys(QUEUES) as JobKind[]) {
        const limit = retries === undefined ? {} : { retryLimit: retries };
        const options = { ...QUEUES[kind], ...limit, retryBackoff: true, expireInSeconds: EXPIRES, notify: true };
        await boss.createQueue(kind, options);
        // An existing queue keeps the options it was made with.
        await boss.updateQueue(kind, options);
      }
      await boss.createQueue(SWEEP, { policy: 'singleton', retryLimit: 0 });
    },
    async start() {
      for (const kind of Object.keys(QUEUES) as JobKind[]) {
        await boss.work<Job, void, typeof WORK>(kind, WORK, (jobs) => Promise.all(jobs.map(settle)));
      }
      await boss.work(SWEEP, { pollingIntervalSeconds: 10 }, async () => {
        await runner.sweep().catch((error: unknown) => logger.error('A sweep failed', { error }));
      });
      await boss.schedule(SWEEP, SWEEP_TIMES);
    },
    async close() {
      await boss.stop({ graceful: true, timeout: PATIENCE * 1000 });
    },
  };
};
