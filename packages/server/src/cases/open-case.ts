import type { CaseDetails } from '@returns-portal/contract';
import { normaliseNumber } from '../access/normalise.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { CaseFile, CaseTrail } from '../ports/store/case-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { caseDetails } from './case-details.js';

/** Who is at a case: its customer, by the order that their token opens, or its shop. */
export type Visitor = { readonly by: 'customer'; readonly orderId: string } | { readonly by: 'shop' };

export interface OpenCase {
  readonly file: CaseFile;
  readonly trail: CaseTrail;
}

/** A case; another order's is as unknown as one that does not exist. */
export const findCase = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<OpenCase> => {
  const file = await transaction.readCaseFile(shop.id, normaliseNumber(number));
  if (!file || (visitor.by === 'customer' && file.orderId !== visitor.orderId)) {
    throw new ServiceProblem('case_not_found', 'No such return');
  }
  return { file, trail: await transaction.readTrail(file.returnCase.number) };
};

export const readDetails = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<CaseDetails> => {
  const { file, trail } = await store.inShop(shop.id, (transaction) => findCase(transaction, shop, visitor, number));
  return caseDetails(shop, file, trail, clock.now());
};

/**
 * Changes a case while nobody else does: the order is held, and `change` sees the case as it is then. Answers how it
 * stands afterwards.
 */
export const changeCase = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
  change: (transaction: StoreTransaction, found: OpenCase, now: Date) => Promise<void>,
): Promise<CaseDetails> => {
  const now = clock.now();
  const { file, trail } = await store.inShop(shop.id, async (transaction) => {
    const { file: seen } = await findCase(transaction, shop, visitor, number);
    await transaction.lockOrder(seen.orderId);
    const found = await findCase(transaction, shop, visitor, number);
    await change(transaction, found, now);
    return findCase(transaction, shop, visitor, number);
  });
  return caseDetails(shop, file, trail, now);
};
