import type { Ports } from '../ports/ports.js';
import { findContract } from './find-contract.js';
import { judgeOrder } from './judge-order.js';
import { readRecord } from './record.js';

const DAY = 24 * 60 * 60 * 1000;
/** How long an order may take from the shop's own system to here. */
const PATIENCE = 7 * DAY;
/** Statements of one shop that are looked at in one sweep. */
const MOST = 50;

const lookFor = async (ports: Ports, newCaseNumber: () => string, shopId: string, id: string): Promise<void> => {
  const { store, clock } = ports;
  const stored = await store.inShop(shopId, (data) => data.findWithdrawal(shopId, id));
  if (!stored) return;
  const record = readRecord(stored);
  // Where a system can be asked it was, and would have known.
  const { match, orderId } = await findContract({ store }, shopId, record.statement);
  if (match !== 'found' || orderId === null) return;
  await store.inShop(shopId, async (transaction) => {
    await transaction.lockHandling(shopId, id);
    const shop = await transaction.findShop(shopId);
    const handling = await transaction.findHandling(shopId, id);
    if (!shop || handling?.match !== 'unknown') return;
    const now = clock.now();
    await transaction.endTask(shopId, id, 'identify_contract', { at: now, note: null });
    await judgeOrder(transaction, { shop, record, now, newCaseNumber }, orderId);
  });
};

/**
 * Looks again for the orders that statements mean and that were not known: who withdraws right after buying may be
 * faster than the shop's export. Nobody has to do it then who was called before.
 */
export const lookAgain = async (ports: Ports, newCaseNumber: () => string, shop: string): Promise<void> => {
  const { store, clock } = ports;
  const since = new Date(clock.now().getTime() - PATIENCE);
  for (const id of await store.inShop(shop, (data) => data.unknownStatements(shop, since, MOST))) {
    await lookFor(ports, newCaseNumber, shop, id);
  }
};
