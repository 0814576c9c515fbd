import type { Carrier } from './carrier.js';
import type { Clock } from './clock.js';
import type { FileStore } from './file-store.js';
import type { Inventory } from './inventory.js';
import type { Jobs } from './jobs.js';
import type { Logger } from './logger.js';
import type { Mailer } from './mailer.js';
import type { ServiceObserver } from './observer.js';
import type { OrderSource } from './order-source.js';
import type { Payments } from './payments.js';
import type { Printer } from './printer.js';
import type { ReturnStore } from './return-store.js';
import type { Sms } from './sms.js';
import type { WebhookSender } from './webhooks.js';

/** All that the service needs from outside. `openReturnsService` of `/node` fills in every one of them. */
export interface Ports {
  readonly store: ReturnStore;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly webhooks: WebhookSender;
  readonly carrier: Carrier;
  readonly files: FileStore;
  readonly inventory: Inventory;
  /** Gives money back. Without it staff does so by hand, and records how. */
  readonly payments?: Payments;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Makes files to keep of acknowledgements. Without it they are text. */
  readonly printer?: Printer;
  /** Sends messages to telephones. Without it shops are asked to, by webhook. */
  readonly sms?: Sms;
  /** Told of every answer. */
  readonly observer?: ServiceObserver;
  /** Only where orders are not put into the service beforehand. */
  readonly orders?: OrderSource;
}
