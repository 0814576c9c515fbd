import type { Job } from '../ports/jobs.js';
import type { StoreTransaction } from '../ports/return-store.js';
import { accessData } from './access-data.js';
import { caseData } from './case-data.js';
import { auditData } from './audit-data.js';
import { deductionData } from './deduction-data.js';
import { deskData } from './desk-data.js';
import { eventData } from './event-data.js';
import { fileData } from './file-data.js';
import { forgetting } from './forget.js';
import { handlingData } from './handling-data.js';
import { insightData } from './insight-data.js';
import { offerData } from './offer-data.js';
import type { Tables } from './open-tables.js';
import { orderData } from './order-data.js';
import { outageData } from './outage-data.js';
import { privacyData } from './privacy-data.js';
import { shopData } from './shop-data.js';
import { stockData } from './stock-data.js';
import { submissionData } from './submission-data.js';
import type { Sync } from './sync.js';
import { withdrawalData } from './withdrawal-data.js';

/** A job to be done once the transaction is committed, and how many seconds later. */
export interface EnqueuedJob {
  readonly job: Job;
  readonly after: number;
}

const dataOf = (tables: Tables, enqueue: (enqueued: EnqueuedJob) => void): Sync<StoreTransaction> => ({
  ...shopData(tables),
  ...orderData(tables),
  ...submissionData(tables),
  ...caseData(tables),
  ...eventData(tables),
  ...accessData(tables),
  ...fileData(tables),
  ...stockData(tables),
  ...offerData(tables),
  ...withdrawalData(tables),
  ...handlingData(tables),
  ...outageData(tables),
  ...deductionData(tables),
  ...deskData(tables),
  ...auditData(tables),
  ...insightData(tables),
  ...privacyData(tables),
  ...forgetting(tables),
  enqueue: (job, after = 0) => enqueue({ job: structuredClone(job), after }),
});

/** @param isOpen false once the transaction has ended: what is asked of it later is refused, not lost without a word */
export const storeTransaction = (
  tables: Tables,
  enqueue: (enqueued: EnqueuedJob) => void,
  isOpen: () => boolean,
): StoreTransaction => {
  const answering =
    (answer: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) =>
      new Promise((resolve) => {
        if (!isOpen()) throw new Error('The transaction is over');
        resolve(answer(...given));
      });
  const data = Object.entries(dataOf(tables, enqueue)) as [string, (...given: unknown[]) => unknown][];
  return Object.fromEntries(data.map(([name, answer]) => [name, answering(answer)])) as unknown as StoreTransaction;
};
