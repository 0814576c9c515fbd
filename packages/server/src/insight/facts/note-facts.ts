import { factsOf } from '../../desk/open-desk.js';
import type { OpenCase } from '../../cases/find-case.js';
import type { StoreTransaction } from '../../ports/return-store.js';
import type { OrderFile } from '../../ports/store/order-data.js';
import type { StoredShop } from '../../ports/store/shop-data.js';
import { soldFactsOf } from '../../store/rows/to-sold.js';
import { caseFactOf } from './case-fact.js';
import { itemFactsOf, stands } from './item-facts.js';

/** How many units of a line came back through all returns of its order. */
const returnedOf =
  ({ cases }: OrderFile) =>
  (lineId: string): number =>
    cases
      .flatMap((each) => each.items.filter((item) => item.lineId === lineId && stands(each, item)))
      .reduce((sum, { quantity }) => sum + quantity, 0);

/** Notes anew what figures are counted from, after anything of a case changed. */
export const noteFacts = async (
  transaction: StoreTransaction,
  shop: StoredShop,
  found: OpenCase,
  now: Date,
): Promise<void> => {
  const { orderId, returnCase } = found.file;
  const file = found.order ?? (await transaction.readOrder(orderId));
  if (!file) return;
  const { number } = returnCase;
  await transaction.saveFacts({
    returned: caseFactOf({
      shop: shop.id,
      dates: factsOf(shop, found, now),
      acts: await transaction.actsOf(number),
      settlements: await transaction.settlementsOf(number),
      rating: found.trail.feedback?.rating ?? null,
    }),
    items: itemFactsOf(shop.id, returnCase, file),
    sold: soldFactsOf(shop.id, orderId, file.order, returnedOf(file)),
  });
};
