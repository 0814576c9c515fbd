import { withdrawalClocks, type StaffTask, type WithdrawalClocks } from '@returns-portal/contract';
import type { LocalDay } from '@returns-portal/policy';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredHandling } from '../ports/store/handling-data.js';
import type { OrderFile } from '../ports/store/order-data.js';

/** When the shop has to pay; null where it has paid, has nothing to pay, or may wait for the goods. */
const payDay = (clocks: WithdrawalClocks | null): LocalDay | null =>
  clocks?.refundedOn === null && !clocks.withholding && clocks.amount > 0 ? clocks.refundBy : null;

/** The first day on which the shop has to have done something about a statement; null where nothing is due. */
export const firstDue = (tasks: readonly StaffTask[], clocks: readonly (WithdrawalClocks | null)[]): LocalDay | null =>
  [
    ...tasks.filter(({ doneAt }) => doneAt === null).map(({ dueBy }) => dueBy),
    ...clocks.flatMap((of) => payDay(of) ?? []),
  ]
    .sort()
    .at(0) ?? null;

export interface CaseWithClocks {
  readonly number: string;
  readonly status: string;
  readonly clocks: WithdrawalClocks | null;
}

/**
 * The cases of a statement as they stand now.
 *
 * @param order which the statement is about
 */
export const casesOf = async (
  transaction: StoreTransaction,
  order: OrderFile,
  { cases }: Pick<StoredHandling, 'cases'>,
  now: Date,
): Promise<CaseWithClocks[]> => {
  const found: CaseWithClocks[] = [];
  for (const number of cases) {
    const returnCase = order.cases.find((candidate) => candidate.number === number);
    if (!returnCase) continue;
    const { history } = await transaction.readTrail(number);
    found.push({ number, status: returnCase.status, clocks: withdrawalClocks(returnCase, history, order, now) });
  }
  return found;
};

/** Notes anew when something is due, after anything changed that it depends on. */
export const noteDueDay = async (
  transaction: StoreTransaction,
  shop: string,
  handling: StoredHandling,
  now: Date,
): Promise<void> => {
  const tasks = await transaction.tasksOf(shop, handling.withdrawalId);
  const { orderId } = handling;
  const order = orderId !== null && handling.cases.length > 0 ? await transaction.readOrder(orderId) : null;
  const cases = order ? await casesOf(transaction, order, handling, now) : [];
  const dueBy = firstDue(
    tasks,
    cases.map(({ clocks }) => clocks),
  );
  await transaction.saveDueBy(shop, handling.withdrawalId, dueBy);
};

/** The same for all statements about an order. To be called by whatever changes one of its cases. */
export const noteDueDaysOf = async (
  transaction: StoreTransaction,
  shop: string,
  orderId: string,
  now: Date,
): Promise<void> => {
  for (const handling of await transaction.handlingsOf(orderId)) await noteDueDay(transaction, shop, handling, now);
};
