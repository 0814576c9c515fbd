import type { ReturnStore } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';

/** What a customer was let in to: an order, seen from the page of a shop (docs/adr/0026). */
export interface Visit {
  /** The shop whose page it is. Addresses that the page opens are signed for it. */
  readonly page: StoredShop;
  /** The shop that the order belongs to: the page's own, or the marketplace on which it sells. */
  readonly home: StoredShop;
  readonly orderId: string;
  /** Nothing of other sellers is shown or touched. Null where the order is the page's own: then all of it is. */
  readonly seller: string | null;
}

/** The marketplace on which a shop sells, if it does. */
export const operatorOf = async (
  store: Pick<ReturnStore, 'inShop'>,
  { operator }: Pick<StoredShop, 'operator'>,
): Promise<StoredShop | null> => (operator === null ? null : store.inShop(operator, (data) => data.findShop(operator)));

/** A visit from the page of a shop to an order of `home`, which is the shop itself or its operator. */
export const visitTo = (page: StoredShop, home: StoredShop, orderId: string): Visit => ({
  page,
  home,
  orderId,
  seller: home.id === page.id ? null : page.id,
});

/** Whether what is a seller's can be seen. */
export const sees = ({ seller: only }: Pick<Visit, 'seller'>, seller: string): boolean =>
  only === null || only === seller;
