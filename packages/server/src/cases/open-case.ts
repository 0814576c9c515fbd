import type { CaseDetails } from '@returns-portal/contract';
import { normaliseNumber } from '../access/normalise.js';
import type { Ports } from '../ports/ports.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { CaseFile, CaseTrail } from '../ports/store/case-data.js';
import type { Deduction } from '../ports/store/deduction-data.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import { noteDueDaysOf } from '../withdrawals/due-by.js';
import { caseDetails } from './case-details.js';

/** Who is at a case: its customer, by the order that their token opens, or its shop. */
export type Visitor = { readonly by: 'customer'; readonly orderId: string } | { readonly by: 'shop' };

export interface OpenCase {
  readonly file: CaseFile;
  readonly trail: CaseTrail;
  /** The order, where goods were withdrawn from it: their dates follow from it. Null for all other cases. */
  readonly order: OrderFile | null;
  readonly deductions: readonly Deduction[];
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
  const trail = await transaction.readTrail(file.returnCase.number);
  if (!file.returnCase.items.some(({ choice }) => choice.track === 'withdrawal')) {
    return { file, trail, order: null, deductions: [] };
  }
  const order = await transaction.readOrder(file.orderId);
  return { file, trail, order, deductions: await transaction.deductionsOf(file.returnCase.number) };
};

export const readDetails = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<CaseDetails> => {
  const found = await store.inShop(shop.id, (transaction) => findCase(transaction, shop, visitor, number));
  return caseDetails(shop, found, clock.now());
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
  const after = await store.inShop(shop.id, async (transaction) => {
    const { file: seen } = await findCase(transaction, shop, visitor, number);
    await transaction.lockOrder(seen.orderId);
    const found = await findCase(transaction, shop, visitor, number);
    await change(transaction, found, now);
    await noteDueDaysOf(transaction, shop.id, seen.orderId, now);
    return findCase(transaction, shop, visitor, number);
  });
  return caseDetails(shop, after, now);
};
