import { normaliseNumber } from '../access/normalise.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { CaseFile, CaseTrail } from '../ports/store/case-data.js';
import type { Deduction } from '../ports/store/deduction-data.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

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
