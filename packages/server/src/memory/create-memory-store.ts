import type { Job } from '../ports/jobs.js';
import type { ReturnStore, StoreTransaction } from '../ports/return-store.js';
import { untilNobodyIsInTheWay } from '../store/in-each-others-way.js';
import { openTables } from './open-tables.js';
import { EMPTY, TABLES, type State } from './rows.js';
import { storeTransaction, type EnqueuedJob } from './store-transaction.js';
import { EVERY_SHOP } from './walls.js';

/**
 * All that a memory store holds, as data that a structured clone keeps: IndexedDB stores it as it is. Its shape is this
 * release's own business, and there are customers and secrets in it.
 */
export type MemoryDump = State;

export interface MemoryStore extends ReturnStore {
  /** A copy of what is stored now. */
  dump(): MemoryDump;
  /** Takes on what was stored elsewhere, in the place of all there is, after the transactions that wait already. */
  load(dump: MemoryDump): Promise<void>;
}

export interface MemoryStoreOptions {
  /** Called with each job of a transaction, once that is committed. */
  readonly enqueue: (job: Job, after: number) => void;
  /** Called after each transaction that changed something. It must not throw. */
  readonly onCommit?: (() => void) | undefined;
  /** What it holds in the beginning; nothing, unless said. */
  readonly from?: MemoryDump | undefined;
}

/** One after the other, whatever becomes of those before. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T> | T): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

/** Tables that a dump of another release does not have are empty. */
const stateOf = (dump: MemoryDump | undefined): State => ({ ...EMPTY, ...structuredClone(dump) });

/**
 * The store in memory: for tests, for pages without a server, for whoever builds on the service before there is one. It
 * behaves as the database does: all or nothing, one shop at a time, nothing unique twice. Where it is simpler: one
 * transaction is open at a time, so none waits for a lock, and one that is opened inside another waits for ever, as it
 * would on the embedded database's one connection; and references between tables are not checked. Everything is read
 * from end to end: it is not for many orders.
 */
export const createMemoryStore = ({ enqueue, onCommit, from }: MemoryStoreOptions): MemoryStore => {
  let state = stateOf(from);
  const inTurn = createQueue();

  const transact = async <T>(scope: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> => {
    const jobs: EnqueuedJob[] = [];
    const open = openTables(state, scope);
    let isOpen = true;
    const transaction = storeTransaction(
      open.tables,
      (enqueued) => jobs.push(enqueued),
      () => isOpen,
    );
    try {
      const answer = await work(transaction);
      const before = state;
      state = open.state();
      for (const { job, after } of jobs) enqueue(job, after);
      if (TABLES.some((name) => state[name] !== before[name])) onCommit?.();
      return answer;
    } finally {
      isOpen = false;
    }
  };

  const within = <T>(scope: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
    untilNobodyIsInTheWay(() => inTurn(() => transact(scope, work)));

  return {
    inShop: within,
    everywhere: (work) => within(EVERY_SHOP, work),
    ping: () => Promise.resolve(),
    dump: () => structuredClone(state),
    load: (dump) =>
      inTurn(() => {
        state = stateOf(dump);
      }),
  };
};
