import { join } from 'node:path';
import { createReturnsService, type ReturnsService } from '../create-returns-service.js';
import { systemClock, type Clock } from '../ports/clock.js';
import { consoleLogger, type Logger } from '../ports/logger.js';
import type { Mail, Mailer } from '../ports/mailer.js';
import type { Carrier } from '../ports/carrier.js';
import type { FileStore } from '../ports/file-store.js';
import type { Inventory } from '../ports/inventory.js';
import { observers, type ServiceObserver } from '../ports/observer.js';
import type { OrderSource } from '../ports/order-source.js';
import type { Ports } from '../ports/ports.js';
import type { Payments } from '../ports/payments.js';
import type { Sms } from '../ports/sms.js';
import type { WebhookSender } from '../ports/webhooks.js';
import { createShopCarrier } from '../carrier/create-shop-carrier.js';
import { createStoreFiles } from '../evidence/store-files.js';
import { createStoreInventory } from '../stock/store-inventory.js';
import { createDrizzleStore } from '../store/create-drizzle-store.js';
import { beatEachMinute } from './beat.js';
import { countJobs } from './count-jobs.js';
import { createBossJobs } from './create-boss-jobs.js';
import { createMetrics, type MetricsText } from './create-metrics.js';
import { lockDataFolder } from './data-folder-lock.js';
import { createFileMailer } from './file-mailer.js';
import { createHttpWebhooks } from './http-webhooks.js';
import { printLetter } from './print-letter.js';
import { renderSlip } from './render-slip.js';
import { createMemoryMailer } from '../memory/create-memory-mailer.js';
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
  /** How goods come back. Default: a slip to print, and the shop's own stores and points. */
  readonly carrier?: Carrier | undefined;
  /** Where customers' files are kept. Default: in the database. */
  readonly files?: FileStore | undefined;
  /** What can be had in exchange. Default: what the shop has told the service of. */
  readonly inventory?: Inventory | undefined;
  /** Replaces sending webhooks over HTTP. */
  readonly webhooks?: WebhookSender | undefined;
  /** Gives money back. Without it staff does so by hand, and records how. */
  readonly payments?: Payments | undefined;
  /** Sends messages to telephones. Default: asks each shop's own sender, by webhook. */
  readonly sms?: Sms | undefined;
  /** Whether webhooks may go to this machine and its network. Default: only to the public internet. */
  readonly privateWebhooks?: boolean | undefined;
  /** How often a mail or webhook is tried again before it is given up. Default: for about a day and a half, webhooks for three. */
  readonly retries?: number | undefined;
  readonly newCaseNumber?: (() => string) | undefined;
  /** Told of every answer and every job, beside the service's own figures. */
  readonly observer?: ServiceObserver | undefined;
}

export interface NodeReturnsService extends ReturnsService {
  /** Mails that were kept in memory: those of a service with neither a mail server nor a folder. */
  readonly sentMails: readonly Mail[];
  /** Figures for Prometheus. They tell what a shop sells: keep them off the network. */
  metrics(): Promise<MetricsText>;
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
    const lock = embedded && dataDir !== undefined ? await lockDataFolder(dataDir) : undefined;
    if (lock) undo.push(() => lock.release());
    const { database, boss, dump, prepareTenantRole, close } = await (embedded
      ? openPglite(dataDir === undefined ? undefined : join(dataDir, 'db'))
      : openPostgres(databaseUrl, logger));
    undo.push(close);
    if (dump) lock?.offerBackup(dump);
    const metrics = createMetrics(() => countJobs(boss));
    const observer = options.observer ? observers(metrics.observer, options.observer) : metrics.observer;
    const mailer = createMailer(options, sentMails, undo);
    const jobs = createBossJobs(boss, logger, { retries: options.retries, observer });
    await jobs.open();
    const store = createDrizzleStore(database, jobs.enqueue, await prepareTenantRole());
    const ports: Ports = {
      store,
      jobs,
      mailer,
      clock,
      logger,
      observer,
      webhooks: options.webhooks ?? createHttpWebhooks({ allowPrivate: options.privateWebhooks ?? false }),
      carrier: options.carrier ?? createShopCarrier(renderSlip),
      files: options.files ?? createStoreFiles(store),
      inventory: options.inventory ?? createStoreInventory(store),
      printer: { print: printLetter },
      ...(orders && { orders }),
      ...(options.sms && { sms: options.sms }),
      ...(options.payments && { payments: options.payments }),
    };
    const service = createReturnsService(ports, {
      ...(basePath !== undefined && { basePath }),
      ...(newCaseNumber && { newCaseNumber }),
    });
    undo.push(() => service.close());
    undo.push(beatEachMinute(ports));
    await jobs.start();
    let closed: Promise<void> | undefined;
    return { ...service, sentMails, metrics: () => metrics.read(), close: () => (closed ??= unwind(undo)) };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
};
