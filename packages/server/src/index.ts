export {
  createReturnsService,
  type RequestInfo,
  type ReturnsService,
  type ReturnsServiceOptions,
} from './create-returns-service.js';
export type { Shop } from './shop.js';
export type { Customer, OrderRecord } from './order-record.js';
export type { Admin } from './admin/create-admin.js';
export { RecordRefusedError, type RecordRefusal } from './admin/record-refused-error.js';
export type { Ports } from './ports/ports.js';
export { systemClock, type Clock } from './ports/clock.js';
export { consoleLogger, type Logger } from './ports/logger.js';
export type { Mail, MailAddress, Mailer } from './ports/mailer.js';
export type { Job, JobKind, Jobs } from './ports/jobs.js';
export { observers, type Answered, type JobEnded, type ServiceObserver } from './ports/observer.js';
export type { OrderSource } from './ports/order-source.js';
export type {
  Attempt,
  AttemptCount,
  CaseFile,
  KeyedSubmission,
  LookupTarget,
  NewIdempotencyKey,
  NewSubmission,
  OrderFile,
  ReturnStore,
  StoreData,
  StoreTransaction,
  StoredShop,
  StoredSubmission,
} from './ports/return-store.js';
export { createDrizzleStore, type Enqueue } from './store/create-drizzle-store.js';
export type { Database } from './store/database.js';
