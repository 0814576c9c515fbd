import { logAct } from '../events/write-log.js';
import type { Withdrawal } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { changeWithdrawal } from './change-withdrawal.js';
import { findByNumber } from './find-contract.js';
import { judgeOrder } from './judge-order.js';

const unknownOrder = (): ServiceProblem => new ServiceProblem('order_not_found', 'There is no order of this number');

/**
 * Staff says which order is meant, whatever address the statement gave: they have made sure of it. What was judged of
 * another order before is judged anew, as long as nothing was opened.
 */
export const nameOrder = async (
  ports: Ports,
  newCaseNumber: () => string,
  shop: StoredShop,
  id: string,
  number: string,
): Promise<Withdrawal> => {
  const target = await findByNumber(ports, shop.id, number.trim()).catch((cause: unknown) => {
    throw new ServiceProblem('unavailable', "The shop's own system does not answer", undefined, cause);
  });
  return changeWithdrawal(ports, shop, id, async (transaction, { record, handling, now }) => {
    if (!target) throw unknownOrder();
    if (handling && (handling.cases.length > 0 || handling.lines.some(({ state }) => state === 'declined'))) {
      const params = { because: 'handled', cases: handling.cases };
      throw new ServiceProblem('action_unavailable', 'It was handled for an order already', params);
    }
    if (!(await judgeOrder(transaction, { shop, record, now, newCaseNumber }, target.orderId))) throw unknownOrder();
    await logAct(transaction, shop.id, now, 'withdrawal_order_named', { withdrawal: id, order: target.orderId });
    const done = { at: now, note: number.trim() };
    await transaction.endTask(shop.id, id, 'identify_contract', done);
    await transaction.endTask(shop.id, id, 'check_consumer', done);
    const after = await transaction.findHandling(shop.id, id);
    // What waited of another order does not any more.
    if (!after?.lines.some(({ state }) => state === 'waiting')) await transaction.endTask(shop.id, id, 'decide', done);
  });
};
