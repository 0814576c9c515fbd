import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredWithdrawal } from '../ports/store/withdrawal-data.js';
import type { StatementFacts } from './kept.js';

/** What the period of a statement follows from. */
export const statementFacts = async (
  transaction: StoreTransaction,
  { shop, id, number, receivedAt }: StoredWithdrawal,
): Promise<StatementFacts> => {
  const handling = await transaction.findHandling(shop, id);
  const orderId = handling?.orderId ?? null;
  const order = orderId === null ? null : await transaction.readOrder(orderId);
  const cases = orderId === null ? [] : await transaction.casesOfOrder(orderId);
  return {
    number,
    receivedAt,
    country: order?.order.country ?? null,
    closedAt: cases.filter((of) => handling?.cases.includes(of.number)).map(({ closedAt }) => closedAt),
  };
};
