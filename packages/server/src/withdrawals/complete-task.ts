import { logAct } from '../events/write-log.js';
import type { Withdrawal } from '@returns-portal/contract';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { changeWithdrawal } from './change-withdrawal.js';

/** Staff has done what there was to do. A decision is none that can be ticked off: the consumer waits for it. */
export const completeTask = (
  ports: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  id: string,
  taskId: string,
  note: string | undefined,
): Promise<Withdrawal> =>
  changeWithdrawal(ports, shop, id, async (transaction, { handling, now }) => {
    const task = (await transaction.tasksOf(shop.id, id)).find((candidate) => candidate.id === taskId);
    if (!task) throw new ServiceProblem('not_found', 'There is no such task');
    if (task.kind === 'decide' && task.doneAt === null && handling?.lines.some(({ state }) => state === 'waiting')) {
      throw new ServiceProblem('action_unavailable', 'It has to be decided first', { because: 'decision_waits' });
    }
    await transaction.endTask(shop.id, id, task.kind, { at: now, note: note?.trim() ?? null });
    await logAct(transaction, shop.id, now, 'withdrawal_task_completed', { withdrawal: id, task: task.kind });
  });
