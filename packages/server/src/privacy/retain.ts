import { addMonths, localDayAt } from '@returns-portal/policy';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { newCounts, type Counts } from './counts.js';
import { deleteFiles } from './delete-files.js';
import { eraseOrder } from './erase-order.js';
import { eraseReturn } from './erase-return.js';
import { noteErasure } from './note-erasure.js';
import { monthsOf, overBefore, overdueNow } from './periods.js';
import { shortenChain } from './shorten-chain.js';

/** How much is erased of each kind at a time; the next sweep goes on. */
const MOST = 100;

type At = Pick<Ports, 'store' | 'files'>;

/**
 * Erases something in one transaction and writes it down there, if it was anything. Small ones: while one is open, nobody
 * else changes the returns that it is about.
 */
const inOneGo = async (
  ports: At,
  shop: StoredShop,
  now: Date,
  rule: 'request_completed' | 'retention',
  erase: (transaction: StoreTransaction, counts: Counts) => Promise<readonly string[]>,
): Promise<void> => {
  const files = await ports.store.inShop(shop.id, async (transaction) => {
    const counts = newCounts();
    const gone = await erase(transaction, counts);
    const list = counts.list();
    if (list.length > 0) {
      const facts = { requestId: null, at: now, rule, digest: null, counts: list, kept: [] };
      await noteErasure(transaction, shop, 'service', facts);
    }
    return gone;
  });
  await deleteFiles(ports, shop.id, files);
};

/** What a customer asked to be erased and had to stay until the last return was closed. */
const completeRequests = (ports: At, shop: StoredShop, now: Date): Promise<void> =>
  inOneGo(ports, shop, now, 'request_completed', async (transaction, counts) => {
    const gone: string[] = [];
    for (const orderId of await transaction.ordersToErase(shop.id, MOST)) {
      gone.push(...(await eraseOrder(transaction, shop, orderId, now, counts)));
    }
    return gone;
  });

const retainReturns = async (ports: At, shop: StoredShop, now: Date): Promise<void> => {
  for (const overdue of overdueNow(shop.retention, now)) {
    await inOneGo(ports, shop, now, 'retention', async (transaction, counts) => {
      const gone: string[] = [];
      for (const { number, orderId } of await transaction.casesOver(shop.id, overdue, MOST)) {
        await transaction.lockOrder(orderId);
        const of = (await transaction.casesOfOrder(orderId)).find((candidate) => candidate.number === number);
        // It may have been opened again before it was locked.
        if (!of?.closedAt || of.closedAt >= overdue.closedBefore) continue;
        gone.push(...(await eraseReturn(transaction, orderId, of, [overdue.kind], now, counts)));
      }
      return gone;
    });
  }
};

const retainIdentities = (ports: At, shop: StoredShop, now: Date): Promise<void> =>
  inOneGo(ports, shop, now, 'retention', async (transaction, counts) => {
    const before = addMonths(localDayAt(now.toISOString(), 'UTC'), -monthsOf(shop.retention, 'identities', null));
    const gone: string[] = [];
    for (const orderId of await transaction.ordersOver(shop.id, before, MOST)) {
      gone.push(...(await eraseOrder(transaction, shop, orderId, now, counts)));
    }
    return gone;
  });

const retainDeliveries = (ports: At, shop: StoredShop, now: Date): Promise<void> =>
  inOneGo(ports, shop, now, 'retention', async (transaction, counts) => {
    const before = overBefore(now, monthsOf(shop.retention, 'deliveries', null));
    counts.add('deliveries', await transaction.removeDeliveries(shop.id, before, MOST));
    return [];
  });

/** What is left of both chains begins behind their anchors, which the log says as well. */
const retainChains = async ({ store }: At, shop: StoredShop, now: Date): Promise<void> => {
  const { id, retention } = shop;
  await store.inShop(id, async (transaction) => {
    const statements = await shortenChain(transaction, 'withdrawals', id, retention, now);
    const entries = await shortenChain(transaction, 'audit', id, retention, now);
    // Proof of what was erased is kept as long as the log that says the same.
    if (entries) await transaction.removeErasures(id, overBefore(now, monthsOf(retention, 'auditLog', null)));
    if (!statements && !entries) return;
    const counts = newCounts();
    counts.add('statements', statements?.count ?? 0);
    counts.add('log_entries', entries?.count ?? 0);
    const facts = { requestId: null, at: now, digest: null, counts: counts.list(), kept: [] };
    await noteErasure(transaction, shop, 'service', { ...facts, rule: 'retention' }, [
      ...(statements ? [{ chain: 'withdrawals' as const, ...statements.anchor }] : []),
      ...(entries ? [{ chain: 'audit' as const, ...entries.anchor }] : []),
    ]);
  });
};

/** Erases what a shop has kept for as long as it wanted or had to. To run it twice erases nothing twice. */
export const retain = async (ports: Pick<Ports, 'store' | 'files' | 'clock'>, shopId: string): Promise<void> => {
  const now = ports.clock.now();
  const shop = await ports.store.inShop(shopId, (data) => data.findShop(shopId));
  if (!shop) return;
  await completeRequests(ports, shop, now);
  await retainReturns(ports, shop, now);
  await retainIdentities(ports, shop, now);
  await retainDeliveries(ports, shop, now);
  await retainChains(ports, shop, now);
};
