import type { Ports } from '../ports/ports.js';
import { findContract } from './find-contract.js';
import { judgeOrder, leaveToStaff } from './judge-order.js';
import { readRecord } from './record.js';

export type HandleWithdrawal = (
  ports: Ports,
  newCaseNumber: () => string,
  shop: string,
  withdrawal: string,
) => Promise<void>;

/**
 * Finds the contract that a statement means, judges it, and opens its cases. Done twice it is done once. It rejects while
 * the shop's own system does not answer, and is then tried again.
 */
export const handleWithdrawal: HandleWithdrawal = async (ports, newCaseNumber, shopId, withdrawal) => {
  const { store, clock } = ports;
  const stored = await store.inShop(shopId, async (data) =>
    (await data.findHandling(shopId, withdrawal)) ? null : data.findWithdrawal(shopId, withdrawal),
  );
  if (!stored) return;
  const record = readRecord(stored);
  const { match, orderId, isOneOfSeveral } = await findContract(ports, shopId, record.statement);
  await store.inShop(shopId, async (transaction) => {
    await transaction.lockHandling(shopId, withdrawal);
    const shop = await transaction.findShop(shopId);
    if (!shop || (await transaction.findHandling(shopId, withdrawal))) return;
    const inHand = { shop, record, now: clock.now(), newCaseNumber };
    const more = isOneOfSeveral ? (['check'] as const) : [];
    if (match === 'found' && orderId !== null && (await judgeOrder(transaction, inHand, orderId, more))) return;
    await leaveToStaff(transaction, inHand, match === 'doubtful' ? match : 'unknown', orderId);
  });
};

/**
 * The shop's own system did not answer for a day and a half: what the service knows by itself has to do, and where that
 * is nothing, a person is called.
 */
export const giveUpHandling: HandleWithdrawal = (ports, newCaseNumber, shop, withdrawal) => {
  const nobodyToAsk = { findOrder: () => Promise.resolve(null) };
  return handleWithdrawal({ ...ports, orders: nobodyToAsk }, newCaseNumber, shop, withdrawal);
};
