import type { Order } from '@returns-portal/policy';
import type { SoldFact } from '../../ports/store/insight-data.js';

/**
 * Of what a line can be the first: of its order, of its seller's part of it, of the category in it, or of both. Whoever
 * counts orders with some filter counts the lines that are the first by it.
 */
export const FIRST_OF = { order: 1, seller: 2, category: 4, both: 8 } as const;

/** Which of these a count is by. */
export const firstBy = (
  seller: string | undefined,
  category: string | undefined,
): (typeof FIRST_OF)[keyof typeof FIRST_OF] => {
  if (seller === undefined) return category === undefined ? FIRST_OF.order : FIRST_OF.category;
  return category === undefined ? FIRST_OF.seller : FIRST_OF.both;
};

type Line = Pick<Order['lines'][number], 'seller' | 'category'>;

/** Gives each line in turn what it is the first of. */
const counter = () => {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).size > 0;
  return ({ seller, category }: Line): number =>
    (isNew('order') ? FIRST_OF.order : 0) +
    (isNew(JSON.stringify(['seller', seller])) ? FIRST_OF.seller : 0) +
    (isNew(JSON.stringify(['category', category])) ? FIRST_OF.category : 0) +
    (isNew(JSON.stringify(['both', seller, category])) ? FIRST_OF.both : 0);
};

/** What an order sold. `returnedOf`: how many units of a line came back through returns that stand. */
export const soldFactsOf = (
  shop: string,
  orderId: string,
  { placedOn, lines }: Pick<Order, 'placedOn' | 'lines'>,
  returnedOf: (lineId: string) => number = () => 0,
): SoldFact[] => {
  const firstOf = counter();
  const firstReturnedOf = counter();
  return lines.map(({ id, seller, sku, product, category, quantity }) => {
    const returned = returnedOf(id);
    return {
      orderId,
      lineId: id,
      shop,
      seller,
      placedOn,
      sku,
      product: product ?? null,
      category,
      units: quantity,
      returned,
      firstOf: firstOf({ seller, category }),
      firstReturnedOf: returned > 0 ? firstReturnedOf({ seller, category }) : 0,
    };
  });
};
