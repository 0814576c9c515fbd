import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { SettlementOutcome, StoredSettlement } from '../ports/store/desk-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { afterMoney } from './after-money.js';
import { noteStanding } from './note-standing.js';
import { openDesk } from './open-desk.js';

/** Notes how a refund went, once, while the order is held. */
const settle = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  { id, caseNumber, amount, kind }: StoredSettlement,
  outcome: SettlementOutcome,
): Promise<void> => {
  const seen = await transaction.readCaseFile(shop.id, caseNumber);
  if (!seen) return;
  await transaction.lockOrder(seen.orderId);
  if (!(await transaction.settle(id, outcome))) return;
  const desk = await openDesk(transaction, shop, { by: 'shop' }, caseNumber);
  const now = outcome.at;
  if (outcome.state === 'done') {
    await afterMoney(shop, { transaction, desk, now }, 'refund_paid', { id, kind, amount }, 'service');
  } else {
    const data = { settlement: id, amount };
    await recordEvent(transaction, shop, now, { type: 'refund_failed', by: 'service', caseNumber, data });
  }
  await noteStanding(transaction, shop, caseNumber, now);
};

const read = (ports: Pick<Ports, 'store'>, shopId: string, id: string) =>
  ports.store.inShop(shopId, async (transaction) => {
    const settlement = await transaction.findSettlement(shopId, id);
    const shop = await transaction.findShop(shopId);
    const file = settlement && (await transaction.readCaseFile(shopId, settlement.caseNumber));
    return settlement?.state === 'pending' && shop && file ? { settlement, shop, file } : null;
  });

/** Asks the payment provider to give money back. Its own id is the provider's key, so that asking twice pays once. */
export const payRefund = async (ports: Ports, shopId: string, id: string): Promise<void> => {
  const found = await read(ports, shopId, id);
  if (!found) return;
  if (!ports.payments) throw new Error('There is no payment provider to refund by');
  const { settlement, shop, file } = found;
  const { orderNumber, currency, number: caseNumber } = file.returnCase;
  const { amount, payments } = settlement;
  const answer = await ports.payments.refund({ id, shop: shopId, caseNumber, orderNumber, currency, amount, payments });
  const outcome: SettlementOutcome =
    answer.state === 'done'
      ? { state: 'done', at: ports.clock.now(), reference: answer.reference, problem: null }
      : { state: 'failed', at: ports.clock.now(), reference: null, problem: answer.problem.slice(0, 500) };
  await ports.store.inShop(shopId, (transaction) => settle(transaction, shop, settlement, outcome));
};

/** The provider did not answer, however often it was asked: staff is told, and the money is due as before. */
export const giveUpRefund = async (ports: Ports, shopId: string, id: string): Promise<void> => {
  const found = await read(ports, shopId, id);
  if (!found) return;
  const problem = 'The payment provider did not answer; whether it paid has to be looked up there';
  const outcome: SettlementOutcome = { state: 'failed', at: ports.clock.now(), reference: null, problem };
  await ports.store.inShop(shopId, (transaction) => settle(transaction, found.shop, found.settlement, outcome));
};
