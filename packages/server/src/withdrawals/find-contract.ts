import { contractNumbers, type WithdrawalMatch, type WithdrawalStatement } from '@returns-portal/contract';
import { normaliseEmail, normaliseNumber } from '../access/normalise.js';
import { importOrder } from '../admin/import-order.js';
import type { Ports } from '../ports/ports.js';
import type { LookupTarget } from '../ports/store/order-data.js';

/** The contract that a statement means, as far as can be told. */
export interface FoundContract {
  readonly match: Exclude<WithdrawalMatch, 'pending'>;
  readonly orderId: string | null;
  /** Several orders of this consumer fit what was written; `orderId` is one of them. */
  readonly isOneOfSeveral: boolean;
}

/** The order of this number, from the shop's own system where there is one. */
export const findByNumber = async (
  { store, orders }: Pick<Ports, 'store' | 'orders'>,
  shop: string,
  number: string,
): Promise<LookupTarget | null> => {
  const record = (await orders?.findOrder(shop, number)) ?? null;
  if (record) await importOrder(store, record);
  return store.inShop(shop, (data) => data.findLookupTarget(shop, normaliseNumber(number)));
};

const SHORTEST = 3;

/** Shops write "-" where they know no address: anybody could give that. */
const isOf = ({ customer }: LookupTarget, email: string): boolean => {
  const known = normaliseEmail(customer.email);
  return known.length >= SHORTEST && known === normaliseEmail(email);
};

/**
 * Looks for the order by the numbers in what was written. It counts as found only with its customer's address: with
 * another one it is doubtful, and a person looks, so that nobody can send back, or learn of, a stranger's order.
 */
export const findContract = async (
  ports: Pick<Ports, 'store' | 'orders'>,
  shop: string,
  { contract, email }: Pick<WithdrawalStatement, 'contract' | 'email'>,
): Promise<FoundContract> => {
  const targets: LookupTarget[] = [];
  for (const number of contractNumbers(contract)) {
    const target = await findByNumber(ports, shop, number);
    if (target && !targets.some(({ orderId }) => orderId === target.orderId)) targets.push(target);
  }
  const fitting = targets.filter((target) => isOf(target, email));
  const [own] = fitting;
  if (own) return { match: 'found', orderId: own.orderId, isOneOfSeveral: fitting.length > 1 };
  const [other] = targets;
  return { match: other ? 'doubtful' : 'unknown', orderId: other?.orderId ?? null, isOneOfSeveral: false };
};
