import { normaliseNumber } from '../access/normalise.js';
import { sees, type Visit } from '../access/visit.js';
import type { StoreTransaction } from '../ports/return-store.js';
import type { CaseFile, CaseTrail } from '../ports/store/case-data.js';
import type { Deduction } from '../ports/store/deduction-data.js';
import type { OrderFile } from '../ports/store/order-data.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

/** Who is at a case: its customer, by what their token opens, or its shop; of a marketplace's, maybe only one seller. */
export type Visitor =
  { readonly by: 'customer'; readonly visit: Visit } | { readonly by: 'shop'; readonly seller?: string | null };

export interface OpenCase {
  readonly file: CaseFile;
  readonly trail: CaseTrail;
  /** The order, where something of it goes back by law: its dates follow from it. Null for all other cases. */
  readonly order: OrderFile | null;
  readonly deductions: readonly Deduction[];
}

const mayOpen = (visitor: Visitor, { orderId, returnCase }: CaseFile): boolean =>
  visitor.by === 'shop'
    ? sees({ seller: visitor.seller ?? null }, returnCase.seller.id)
    : orderId === visitor.visit.orderId && sees(visitor.visit, returnCase.seller.id);

/**
 * A case; another order's is as unknown as one that does not exist, and so is another seller's on a seller's page.
 *
 * @param shop to which the order belongs
 */
export const findCase = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  visitor: Visitor,
  number: string,
): Promise<OpenCase> => {
  const file = await transaction.readCaseFile(shop.id, normaliseNumber(number));
  if (!file || !mayOpen(visitor, file)) {
    throw new ServiceProblem('case_not_found', 'No such return');
  }
  const trail = await transaction.readTrail(file.returnCase.number);
  if (file.returnCase.items.every(({ choice }) => choice.track === 'goodwill')) {
    return { file, trail, order: null, deductions: [] };
  }
  const order = await transaction.readOrder(file.orderId);
  return { file, trail, order, deductions: await transaction.deductionsOf(file.returnCase.number) };
};
