export {
  createReturnsService,
  type RequestInfo,
  type ReturnsService,
  type ReturnsServiceOptions,
} from './create-returns-service.js';
export type { LookupSettings, Shop, ShopSettings, SigningSecrets, SmsSettings, WebhookEndpoint } from './shop.js';
export type { OpeningHours, Place } from './place.js';
export type { Customer, OrderRecord } from './order-record.js';
export type { Admin, ListedKey } from './admin/create-admin.js';
export type { PublishOptions } from './admin/publish-policy.js';
export { RecordRefusedError, type RecordRefusal } from './admin/record-refused-error.js';
export type { Ports } from './ports/ports.js';
export { systemClock, type Clock } from './ports/clock.js';
export { consoleLogger, type Logger } from './ports/logger.js';
export { MailRefusedError, type Mail, type MailAddress, type Mailer } from './ports/mailer.js';
export type { Job, JobKind, JobRunner, Jobs } from './ports/jobs.js';
export { observers, type Answered, type JobEnded, type ServiceObserver } from './ports/observer.js';
export type { OrderSource } from './ports/order-source.js';
export type {
  Booking,
  Carrier,
  HandOverQuery,
  ParcelState,
  PointQuery,
  Printable,
  ReturnShipment,
  SlotQuery,
} from './ports/carrier.js';
export type { PrintedLetter, Printer } from './ports/printer.js';
export type { FileStore } from './ports/file-store.js';
export type { Inventory, StockItem } from './ports/inventory.js';
export type { Payments, RefundAnswer, RefundOrder } from './ports/payments.js';
export type { Sms, SmsMessage } from './ports/sms.js';
export { WebhookRefusedError, type WebhookAnswer, type WebhookMessage, type WebhookSender } from './ports/webhooks.js';
export { countSegments, type Segments } from './sms/count-segments.js';
export type { SmsEvent } from './sms/sms-events.js';
export type { WithdrawalRecord } from './withdrawals/record.js';
export type { ReturnStore, StoreTransaction } from './ports/return-store.js';
export { createShopCarrier } from './carrier/create-shop-carrier.js';
export type { Slip } from './slip/slip-content.js';
export { createStoreFiles } from './evidence/store-files.js';
export { createStoreInventory } from './stock/store-inventory.js';
export { createDrizzleStore, type Enqueue } from './store/create-drizzle-store.js';
export type { Database } from './store/database.js';
