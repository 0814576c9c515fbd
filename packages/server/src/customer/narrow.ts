import type { OrderView } from '@returns-portal/contract';
import { sees, type Visit } from '../access/visit.js';
import type { OrderFile } from '../ports/store/order-data.js';

type Sight = Pick<Visit, 'seller'>;

/**
 * What a visit may see of an order. For what is looked up in it, never for amounts: shared discounts, and what was paid
 * and refunded in all, are the whole order's.
 */
export const narrowFile = (file: OrderFile, sight: Sight): OrderFile => {
  if (sight.seller === null) return file;
  return {
    ...file,
    order: { ...file.order, lines: file.order.lines.filter(({ seller }) => sees(sight, seller)) },
    policies: Object.fromEntries(Object.entries(file.policies).filter(([seller]) => sees(sight, seller))),
    sellers: file.sellers.filter(({ id }) => sees(sight, id)),
    cases: file.cases.filter(({ seller }) => sees(sight, seller.id)),
  };
};

/** What a visit may see of an order that was judged as a whole. */
export const narrowView = (view: OrderView, sight: Sight): OrderView => ({
  ...view,
  sellers: view.sellers.filter(({ id }) => sees(sight, id)),
  lines: view.lines.filter(({ seller }) => sees(sight, seller)),
  cases: view.cases.filter(({ seller }) => sees(sight, seller.id)),
});
