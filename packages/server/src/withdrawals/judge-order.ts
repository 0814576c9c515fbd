import { judgeWithdrawal, type WithdrawalMatch, type WithdrawalTask } from '@returns-portal/contract';
import { addDays, localDayAt, type LocalDay } from '@returns-portal/policy';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { noteDueDay } from './due-by.js';
import { openTask } from './open-task.js';
import { openUnits } from './open-units.js';
import { statedAt, type WithdrawalRecord } from './record.js';

/** Days from the receipt in which a person has to have done it. A refusal needs more thought than a look. */
const DAYS: Readonly<Record<WithdrawalTask, number>> = {
  identify_contract: 1,
  check_consumer: 1,
  check: 1,
  reach_consumer: 1,
  unusual_number: 1,
  decide: 7,
};

const dueOf = ({ receivedAt, timeZone }: WithdrawalRecord, kind: WithdrawalTask): LocalDay =>
  addDays(localDayAt(receivedAt, timeZone), DAYS[kind]);

export interface StatementInHand {
  readonly shop: StoredShop;
  readonly record: WithdrawalRecord;
  readonly now: Date;
  readonly newCaseNumber: () => string;
}

export const openTasks = async (
  transaction: StoreTransaction,
  { shop, record, now }: StatementInHand,
  kinds: readonly WithdrawalTask[],
): Promise<void> => {
  for (const kind of kinds) {
    await openTask(transaction, shop, now, { withdrawalId: record.id, kind, dueBy: dueOf(record, kind) });
  }
};

/** Keeps that no contract was found for sure, and has a person look. Nothing is opened. */
export const leaveToStaff = async (
  transaction: StoreTransaction,
  inHand: StatementInHand,
  match: WithdrawalMatch,
  orderId: string | null,
): Promise<void> => {
  const { shop, record, now } = inHand;
  const handling = { withdrawalId: record.id, match, orderId, lines: [], cases: [] };
  await transaction.saveHandling(shop.id, handling);
  await openTasks(transaction, inHand, [match === 'doubtful' ? 'check_consumer' : 'identify_contract']);
  await noteDueDay(transaction, shop.id, { ...handling, dueBy: null }, now);
};

/**
 * Judges a statement about an order that is known to be meant, and opens what can be opened. False where there is no
 * such order any more.
 */
export const judgeOrder = async (
  transaction: StoreTransaction,
  inHand: StatementInHand,
  orderId: string,
  more: readonly WithdrawalTask[] = [],
): Promise<boolean> => {
  const { shop, record, now } = inHand;
  await transaction.lockOrder(orderId);
  const file = await transaction.readOrder(orderId);
  if (!file) return false;
  const stated = { lines: record.statement.lines, at: statedAt(record) };
  const { lines, tasks } = judgeWithdrawal(file, stated, await transaction.listOutages(shop.id));
  const units = lines.filter(({ state }) => state === 'open');
  const cases = await openUnits(transaction, { ...inHand, file, units });
  const handling = { withdrawalId: record.id, match: 'found', orderId, lines, cases } as const;
  await transaction.saveHandling(shop.id, handling);
  await openTasks(transaction, inHand, [...tasks, ...more]);
  await noteDueDay(transaction, shop.id, { ...handling, dueBy: null }, now);
  return true;
};
