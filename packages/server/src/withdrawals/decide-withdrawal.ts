import { logAct } from '../events/write-log.js';
import { viewOrder, type JudgedLine, type Withdrawal } from '@returns-portal/contract';
import { recordEvent } from '../events/record-event.js';
import type { Ports } from '../ports/ports.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { changeWithdrawal } from './change-withdrawal.js';
import { openUnits } from './open-units.js';

export interface Decision {
  readonly accept: boolean;
  readonly lines?: readonly string[] | undefined;
  readonly text?: string | undefined;
}

/** Splits what waits into the units that are still there and those that went another way meanwhile. */
const splitByUnits = (meant: readonly JudgedLine[], file: OrderFile, now: Date): JudgedLine[] => {
  const left = new Map(viewOrder(file, now).lines.map(({ id, open }) => [id, open]));
  return meant.flatMap((line) => {
    const open = left.get(line.lineId) ?? 0;
    const units = Math.min(line.quantity, open);
    left.set(line.lineId, open - units);
    const opened: JudgedLine = { ...line, state: 'open', quantity: units, flagged: true };
    const covered: JudgedLine = { ...line, state: 'covered', quantity: line.quantity - units };
    return [opened, covered].filter(({ quantity }) => quantity > 0);
  });
};

/**
 * A person decides about what waits. Accepted, it is opened whatever the verdict says; declined, the consumer is told
 * with the reason. What is decided stays decided.
 */
export const decideWithdrawal = (
  ports: Ports,
  newCaseNumber: () => string,
  shop: StoredShop,
  id: string,
  { accept, lines: chosen, text }: Decision,
): Promise<Withdrawal> =>
  changeWithdrawal(ports, shop, id, async (transaction, { record, handling, now }) => {
    const isMeant = ({ state, lineId }: JudgedLine): boolean =>
      state === 'waiting' && (chosen?.includes(lineId) ?? true);
    const meant = handling?.lines.filter(isMeant) ?? [];
    const missing = chosen?.filter((lineId) => !meant.some((line) => line.lineId === lineId)) ?? [];
    const file = handling?.orderId ? await transaction.readOrder(handling.orderId) : null;
    if (!handling || !file || meant.length === 0 || missing.length > 0) {
      throw new ServiceProblem('action_unavailable', 'Nothing of this waits for a decision', {
        because: 'nothing_waits',
        lines: missing,
      });
    }
    const note = text?.trim();
    const decided = accept
      ? splitByUnits(meant, file, now)
      : meant.map((line): JudgedLine => ({ ...line, state: 'declined', ...(note !== undefined && { text: note }) }));
    const units = decided.filter(({ state }) => state === 'open');
    const opened = await openUnits(transaction, { shop, file, record, units, now, newCaseNumber });
    const lines = [...handling.lines.filter((line) => !isMeant(line)), ...decided];
    await transaction.saveHandling(shop.id, { ...handling, lines, cases: [...handling.cases, ...opened] });
    const which = [...new Set(meant.map(({ lineId }) => lineId))];
    await logAct(transaction, shop.id, now, 'withdrawal_decided', { withdrawal: id, accept, lines: which });
    if (!accept) {
      const data = { withdrawal: id, lines: which };
      await recordEvent(transaction, shop, now, { type: 'withdrawal_declined', by: 'shop', caseNumber: null, data });
    }
    if (!lines.some(({ state }) => state === 'waiting')) {
      await transaction.endTask(shop.id, id, 'decide', { at: now, note: note ?? null });
    }
  });
