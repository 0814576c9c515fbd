import { sql } from 'drizzle-orm';
import type { Job } from '../ports/jobs.js';
import type { ReturnStore, StoreData, StoreTransaction } from '../ports/return-store.js';
import { attemptData } from './attempt-data.js';
import type { Database } from './database.js';
import { orderData } from './order-data.js';
import { shopData } from './shop-data.js';
import { submissionData } from './submission-data.js';
import { isUniqueViolation } from './unique-violation.js';

/** Puts a job into the queue inside a transaction of the same database. */
export type Enqueue = (transaction: Database, job: Job) => Promise<void>;

/** How often two writers may get in each other's way before it is no coincidence. */
const RUNS = 4;

const storeData = (database: Database): StoreData & Pick<StoreTransaction, 'lockOrder' | 'lockOrderByNumber'> => ({
  ...shopData(database),
  ...orderData(database),
  ...submissionData(database),
  ...attemptData(database),
});

/** The store on any PostgreSQL that Drizzle speaks to. Its tables must be there: see `migrate`. */
export const createDrizzleStore = (database: Database, enqueue: Enqueue): ReturnStore => ({
  ...storeData(database),

  async transaction(work) {
    for (let run = 1; ; run += 1) {
      try {
        return await database.transaction((transaction) =>
          work({ ...storeData(transaction), enqueue: (job) => enqueue(transaction, job) }),
        );
      } catch (error) {
        if (run === RUNS || !isUniqueViolation(error)) throw error;
      }
    }
  },

  async ping() {
    await database.execute(sql`select 1`);
  },
});
