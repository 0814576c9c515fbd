import type { Staff } from '../desk/staff.js';
import type { Job } from './jobs.js';
import type { AccessData } from './store/access-data.js';
import type { AuditData } from './store/audit-data.js';
import type { CaseData } from './store/case-data.js';
import type { DeskData } from './store/desk-data.js';
import type { EventData } from './store/event-data.js';
import type { FileData } from './store/file-data.js';
import type { InsightData } from './store/insight-data.js';
import type { OfferData } from './store/offer-data.js';
import type { OrderData } from './store/order-data.js';
import type { PrivacyData } from './store/privacy-data.js';
import type { ShopData } from './store/shop-data.js';
import type { StockData } from './store/stock-data.js';
import type { SubmissionData } from './store/submission-data.js';
import type { DeductionData } from './store/deduction-data.js';
import type { HandlingData } from './store/handling-data.js';
import type { OutageData } from './store/outage-data.js';
import type { WithdrawalData } from './store/withdrawal-data.js';

/** Reading and writing in one transaction, which sees the rows of one shop, or of all. */
export interface StoreTransaction
  extends
    ShopData,
    OrderData,
    SubmissionData,
    CaseData,
    EventData,
    AccessData,
    FileData,
    StockData,
    OfferData,
    WithdrawalData,
    HandlingData,
    OutageData,
    DeductionData,
    DeskData,
    AuditData,
    InsightData,
    PrivacyData {
  /** Who of the staff is at work; nobody where it is a customer or the service itself. */
  readonly staff?: Staff | undefined;
  /**
   * The job exists if and when the transaction is committed.
   *
   * @param after seconds to wait before it is done
   */
  enqueue(job: Job, after?: number): Promise<void>;
  /** Forgets what is of no more use: offers nobody took, codes, counts of look-ups, all long over. */
  forget(now: Date): Promise<void>;
}

export interface ReturnStore {
  /**
   * All of it or nothing, on the rows of one shop (and, on a marketplace, what it has to know of its sellers). Nothing
   * else can be seen or touched, whatever `work` asks for. When two transactions got in each other's way (the same new
   * case number, a deadlock), `work` is run again from its start, so it must have no effect outside the transaction.
   */
  inShop<T>(shop: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /** The same on the rows of all shops, for what nobody asks by name: adding shops, cleaning up. */
  everywhere<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
}
