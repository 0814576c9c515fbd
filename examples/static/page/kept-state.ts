import type { Mail } from '@returns-portal/server';
import type { MemoryDump } from '@returns-portal/server/memory';

/** What outlives a page: all that the service holds, and the mails it has written. */
export interface Kept {
  readonly dump: MemoryDump;
  readonly mails: readonly Mail[];
}

const DATABASE = 'returns-portal-demo';
const STORE = 'kept';
const KEY = 'state';

/** Tells the other tabs of this browser that something new is kept. */
export const news = new BroadcastChannel(DATABASE);

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });

const withStore = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const opening = indexedDB.open(DATABASE);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answerOf(opening);
  try {
    return await answerOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
};

/** Nothing where nothing was kept, or where the browser keeps nothing, as in some private windows. */
export const readKept = async (): Promise<Kept | undefined> => {
  try {
    return (await withStore('readonly', (store) => store.get(KEY))) as Kept | undefined;
  } catch {
    return undefined;
  }
};

/** A browser that keeps nothing loses it with the page, which does no harm in a demo. */
export const keep = async (state: Kept): Promise<void> => {
  try {
    await withStore('readwrite', (store) => store.put(state, KEY));
    news.postMessage('kept');
  } catch {
    return;
  }
};

export const forget = async (): Promise<void> => {
  await withStore('readwrite', (store) => store.clear());
  news.postMessage('forgotten');
};
