import { sql } from 'drizzle-orm';
import type { Job } from '../ports/jobs.js';
import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';
import { accessData } from './access-data.js';
import { caseData } from './case-data.js';
import type { Database } from './database.js';
import { eventData } from './event-data.js';
import { fileData } from './file-data.js';
import { forgetting } from './forget.js';
import { untilNobodyIsInTheWay } from './in-each-others-way.js';
import { insightData } from './insight-data.js';
import { offerData } from './offer-data.js';
import { orderData } from './order-data.js';
import { privacyData } from './privacy-data.js';
import { shopData } from './shop-data.js';
import { stockData } from './stock-data.js';
import { submissionData } from './submission-data.js';
import { auditData } from './audit-data.js';
import { deductionData } from './deduction-data.js';
import { deskData } from './desk-data.js';
import { handlingData } from './handling-data.js';
import { outageData } from './outage-data.js';
import { withdrawalData } from './withdrawal-data.js';

/** Puts a job into the queue inside a transaction of the same database. */
export type Enqueue = (transaction: Database, job: Job, after?: number) => Promise<void>;

/** In the place of a shop's id, which cannot be this. */
const EVERY_SHOP = '*';

const storeTransaction = (database: Database, enqueue: Enqueue): StoreTransaction => ({
  ...shopData(database),
  ...orderData(database),
  ...submissionData(database),
  ...caseData(database),
  ...eventData(database),
  ...accessData(database),
  ...fileData(database),
  ...stockData(database),
  ...offerData(database),
  ...withdrawalData(database),
  ...handlingData(database),
  ...outageData(database),
  ...deductionData(database),
  ...deskData(database),
  ...auditData(database),
  ...insightData(database),
  ...privacyData(database),
  ...forgetting(database),
  enqueue: (job, after) => enqueue(database, job, after),
});

/**
 * The store on any PostgreSQL that Drizzle speaks to. Its tables must be there: see `migrate`.
 *
 * @param tenantRole the role to take on in each transaction where the one that is connected would see through row-level
 *   security, as a superuser does; null where it would not
 */
export const createDrizzleStore = (database: Database, enqueue: Enqueue, tenantRole: string | null): ReturnStore => {
  const within = <T>(scope: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
    untilNobodyIsInTheWay(() =>
      database.transaction(async (transaction) => {
        const role = tenantRole === null ? sql`` : sql`, set_config('role', ${tenantRole}, true)`;
        await transaction.execute(sql`select set_config('returns.shop', ${scope}, true)${role}`);
        return work(storeTransaction(transaction, enqueue));
      }),
    );
  return {
    inShop: within,
    everywhere: (work) => within(EVERY_SHOP, work),
    async ping() {
      await database.execute(sql`select 1`);
    },
  };
};
