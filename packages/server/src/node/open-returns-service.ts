import { join } from 'node:path';
import { createReturnsService, type ReturnsService } from '../create-returns-service.js';
import { systemClock, type Clock } from '../ports/clock.js';
import { consoleLogger, type Logger } from '../ports/logger.js';
import type { Mail, Mailer } from '../ports/mailer.js';
import type { OrderSource } from '../ports/order-source.js';
import { createDrizzleStore } from '../store/create-drizzle-store.js';
import { createBossJobs } from './create-boss-jobs.js';
import { lockDataFolder } from './data-folder-lock.js';
import { createFileMailer } from './file-mailer.js';
import { createMemoryMailer } from './memory-mailer.js';
import { openPglite, openPostgres } from './open-database.js';
import { createSmtpMailer } from './smtp-mailer.js';

export interface NodeServiceOptions {
  /** The embedded database goes into `<dataDir>/db`, mails into `<dataDir>/mail`. Omitted: all in memory. */
  readonly dataDir?: string | undefined;
  /** A PostgreSQL server to use instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** A mail server; without it mails become `.eml` files. */
  readonly smtpUrl?: string | undefined;
  /** Where `.eml` files go instead of `<dataDir>/mail`. */
  readonly mailFolder?: string | undefined;
  readonly now?: (() => Date) | undefined;
  /** Where `handle` is mounted, such as `/api`. */
  readonly basePath?: string | undefined;
  readonly logger?: Logger | undefined;
  /** Replaces all of the above about mail. */
  readonly mailer?: Mailer | undefined;
  /** Asked at each look-up, for shops that do not hand their orders over. */
  readonly orders?: OrderSource | undefined;
  readonly newCaseNumber?: (() => string) | undefined;
}

export interface NodeReturnsService extends ReturnsService {
  /** Mails that were kept in memory: those of a service with neither a mail server nor a folder. */
  readonly sentMails: readonly Mail[];
}

type Undo = () => Promise<void> | void;

/** Undoes what was opened, the last first. */
const unwind = async (undo: readonly Undo[]): Promise<void> => {
  for (const step of [...undo].reverse()) await step();
};

const createMailer = (options: NodeServiceOptions, sentMails: Mail[], undo: Undo[]): Mailer => {
  if (options.mailer) return options.mailer;
  if (options.smtpUrl !== undefined) {
    const mailer = createSmtpMailer(options.smtpUrl);
    undo.push(() => mailer.close());
    return mailer;
  }
  const folder = options.mailFolder ?? (options.dataDir === undefined ? undefined : join(options.dataDir, 'mail'));
  return folder === undefined ? createMemoryMailer(sentMails) : createFileMailer(folder);
};

/**
 * Opens the returns service on Node: brings the database up to date, and goes on with the jobs left over from last
 * time. `close` it before the process ends.
 *
 * @throws DataFolderBusyError when another process has `dataDir` open
 */
export const openReturnsService = async (options: NodeServiceOptions = {}): Promise<NodeReturnsService> => {
  const { dataDir, databaseUrl, now, basePath, orders, newCaseNumber } = options;
  const clock: Clock = now ? { now } : systemClock;
  const logger = options.logger ?? consoleLogger;
  const sentMails: Mail[] = [];
  const undo: Undo[] = [];
  try {
    const embedded = databaseUrl === undefined;
    if (embedded && dataDir !== undefined) {
      const lock = await lockDataFolder(dataDir);
      undo.push(() => lock.release());
    }
    const { database, boss, close } = await (embedded
      ? openPglite(dataDir === undefined ? undefined : join(dataDir, 'db'))
      : openPostgres(databaseUrl, logger));
    undo.push(close);
    const mailer = createMailer(options, sentMails, undo);
    const jobs = createBossJobs(boss, logger);
    const store = createDrizzleStore(database, jobs.enqueue);
    const service = createReturnsService(
      { store, jobs, mailer, clock, logger, ...(orders && { orders }) },
      { ...(basePath !== undefined && { basePath }), ...(newCaseNumber && { newCaseNumber }) },
    );
    undo.push(() => service.close());
    await jobs.start();
    let closed: Promise<void> | undefined;
    return { ...service, sentMails, close: () => (closed ??= unwind(undo)) };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
};
