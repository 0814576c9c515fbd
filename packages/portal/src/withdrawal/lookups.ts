import type { OrderList, ShopView } from '@returns-portal/contract';
import type { WithdrawalBackEnd } from '@returns-portal/sdk';

/** What helps and is never waited for. */
export interface Lookups {
  readonly shop: ShopView | null;
  readonly orders: OrderList['orders'];
}

const ordersOf = async (
  backEnd: WithdrawalBackEnd,
  getToken: () => Promise<string | null>,
): Promise<Lookups['orders']> => {
  const customerToken = await getToken();
  const list = customerToken === null ? null : await backEnd.listOrders?.({ customerToken });
  return list?.orders ?? [];
};

/** Asks for the shop's name and, where somebody is signed in, for their orders; what fails is done without. */
export const lookUp = (
  backEnd: WithdrawalBackEnd,
  getToken: (() => Promise<string | null>) | undefined,
  changed: () => void,
): Lookups => {
  const found: { shop: ShopView | null; orders: OrderList['orders'] } = { shop: null, orders: [] };
  const tell = (): void => changed();
  void Promise.resolve(backEnd.readShop?.()).then(
    (shop) => {
      found.shop = shop ?? null;
      tell();
    },
    () => undefined,
  );
  if (!getToken) return found;
  void ordersOf(backEnd, getToken).then(
    (orders) => {
      found.orders = orders;
      tell();
    },
    () => undefined,
  );
  return found;
};
