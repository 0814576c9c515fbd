import type { Withdrawal } from '@returns-portal/contract';
import { pageOf, toCursor } from '../cursor.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { presentWithdrawal } from './present-withdrawal.js';

type Reading = Pick<Ports, 'store' | 'clock'>;

export const unknownWithdrawal = (): ServiceProblem => new ServiceProblem('not_found', 'There is no such withdrawal');

export const readWithdrawal = ({ store, clock }: Reading, shop: StoredShop, id: string): Promise<Withdrawal> =>
  store.inShop(shop.id, async (transaction) => {
    const stored = await transaction.findWithdrawal(shop.id, id);
    if (!stored) throw unknownWithdrawal();
    return presentWithdrawal(transaction, stored, clock.now());
  });

export interface WithdrawalQuery {
  readonly state?: 'open' | 'all' | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}

/** A page of the shop's statements: those of which something is due, or all. */
export const listWithdrawals = (
  { store, clock }: Reading,
  shop: StoredShop,
  query: WithdrawalQuery,
): Promise<{ withdrawals: Withdrawal[]; next: string | null }> => {
  const page = pageOf(query);
  return store.inShop(shop.id, async (transaction) => {
    const { rows, next } =
      query.state === 'open'
        ? await transaction.listDueStatements(shop.id, page)
        : await transaction.listStatements(shop.id, page);
    const withdrawals: Withdrawal[] = [];
    for (const stored of rows) withdrawals.push(await presentWithdrawal(transaction, stored, clock.now()));
    return { withdrawals, next: toCursor(next) };
  });
};
