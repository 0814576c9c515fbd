import { createShopCarrier } from '../carrier/create-shop-carrier.js';
import { createReturnsService, type ReturnsService } from '../create-returns-service.js';
import { createStoreFiles } from '../evidence/store-files.js';
import type { Carrier } from '../ports/carrier.js';
import { systemClock } from '../ports/clock.js';
import type { FileStore } from '../ports/file-store.js';
import type { Inventory } from '../ports/inventory.js';
import { consoleLogger, type Logger } from '../ports/logger.js';
import type { Mail, Mailer } from '../ports/mailer.js';
import type { ServiceObserver } from '../ports/observer.js';
import type { OrderSource } from '../ports/order-source.js';
import type { Printer } from '../ports/printer.js';
import type { Payments } from '../ports/payments.js';
import type { Sms } from '../ports/sms.js';
import type { WebhookMessage, WebhookSender } from '../ports/webhooks.js';
import { createStoreInventory } from '../stock/store-inventory.js';
import { createMemoryJobs } from './create-memory-jobs.js';
import { createMemoryMailer } from './create-memory-mailer.js';
import { createMemoryStore, type MemoryDump } from './create-memory-store.js';
import { plainSlip } from './plain-slip.js';

export interface MemoryServiceOptions {
  readonly now?: (() => Date) | undefined;
  /** Where `handle` is mounted, such as `/api`. */
  readonly basePath?: string | undefined;
  readonly logger?: Logger | undefined;
  /** Replaces keeping mails in `sentMails`. */
  readonly mailer?: Mailer | undefined;
  /** Replaces keeping webhooks in `sentWebhooks`. */
  readonly webhooks?: WebhookSender | undefined;
  /** Gives money back. Without it staff does so by hand, and records how. */
  readonly payments?: Payments | undefined;
  /** Sends messages to telephones. Without it shops are asked to, by webhook. */
  readonly sms?: Sms | undefined;
  /** Asked at each look-up, for shops that do not hand their orders over. */
  readonly orders?: OrderSource | undefined;
  /** How goods come back. Default: a plain slip to print, and the shop's own stores and points. */
  readonly carrier?: Carrier | undefined;
  /** Where customers' files are kept. Default: with everything else. */
  readonly files?: FileStore | undefined;
  /** What can be had in exchange. Default: what the shop has told the service of. */
  readonly inventory?: Inventory | undefined;
  /** Makes files to keep of acknowledgements. Without it they are text. */
  readonly printer?: Printer | undefined;
  /** How often a mail or webhook is tried again before it is given up. Default: 3, within a second. */
  readonly retries?: number | undefined;
  readonly newCaseNumber?: (() => string) | undefined;
  /** Told of every answer and every job. */
  readonly observer?: ServiceObserver | undefined;
  /** What an earlier one held: see `dump`. */
  readonly from?: MemoryDump | undefined;
  /** Called after each change, so that a page can keep what there is over a reload. It must not throw. */
  readonly onCommit?: (() => void) | undefined;
}

export interface MemoryReturnsService extends ReturnsService {
  /** The oldest first. */
  readonly sentMails: readonly Mail[];
  /** Webhooks as they would have gone out. */
  readonly sentWebhooks: readonly WebhookMessage[];
  /** Resolves when all that came of the requests so far is done: mails, bookings, the handling of withdrawals. */
  settled(): Promise<void>;
  /** A copy of all that is stored, for `from` or `load`. Customers and secrets are in it. Mails are not. */
  dump(): MemoryDump;
  /** Goes on with what was stored elsewhere, such as in another tab. */
  load(dump: MemoryDump): Promise<void>;
}

/**
 * Opens the returns service in memory: the same handler, rules and mails, on no database, and without Node. It runs in
 * pages and workers, and is gone with them. Nothing is done by the calendar unless `sweep` is called.
 */
export const openMemoryService = (options: MemoryServiceOptions = {}): MemoryReturnsService => {
  const { now, basePath, orders, printer, sms, newCaseNumber, observer, logger = consoleLogger } = options;
  const sentMails: Mail[] = [];
  const sentWebhooks: WebhookMessage[] = [];
  const jobs = createMemoryJobs({ logger, retries: options.retries, observer });
  const { from, onCommit } = options;
  const store = createMemoryStore({ enqueue: (job, after) => jobs.enqueue(job, after), from, onCommit });
  const keepWebhook: WebhookSender = {
    send: (message) => {
      sentWebhooks.push(message);
      return Promise.resolve({ status: 204 });
    },
  };
  const service = createReturnsService(
    {
      store,
      jobs,
      logger,
      clock: now ? { now } : systemClock,
      mailer: options.mailer ?? createMemoryMailer(sentMails),
      webhooks: options.webhooks ?? keepWebhook,
      carrier: options.carrier ?? createShopCarrier(plainSlip),
      files: options.files ?? createStoreFiles(store),
      inventory: options.inventory ?? createStoreInventory(store),
      ...(printer && { printer }),
      ...(sms && { sms }),
      ...(options.payments && { payments: options.payments }),
      ...(observer && { observer }),
      ...(orders && { orders }),
    },
    { ...(basePath !== undefined && { basePath }), ...(newCaseNumber && { newCaseNumber }) },
  );
  return {
    ...service,
    sentMails,
    sentWebhooks,
    settled: () => jobs.settled(),
    dump: () => store.dump(),
    load: (dump) => store.load(dump),
  };
};
