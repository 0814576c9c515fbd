import { presentPolicy, type PolicyToShow, type PolicyView } from '@returns-portal/contract';
import { localDayAt, policyInForce, type LocalDay } from '@returns-portal/policy';
import type { Ports } from '../ports/ports.js';
import type { ReturnStore } from '../ports/return-store.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';

/** A marketplace and its document in force. It is asked on its own behalf: a seller sees nothing of it but policies. */
const operatorOf = (store: ReturnStore, id: string, today: LocalDay): Promise<PolicyToShow['operator']> =>
  store.inShop(id, async (data) => {
    const [shop, policy] = [await data.findShop(id), policyInForce(await data.policyVersions(id), today)];
    return shop && policy ? { shop, policy } : undefined;
  });

/**
 * The policy that an order placed today falls under, for anybody who wants to read it. A shop has no place on the
 * map, so the day is counted in UTC.
 */
export const readShopPolicy = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  shop: StoredShop,
  country: string | undefined,
): Promise<PolicyView> => {
  const today = localDayAt(clock.now().toISOString(), 'UTC');
  const own = await store.inShop(shop.id, (data) => data.policyVersions(shop.id));
  const policy = policyInForce(own, today);
  if (!policy) throw new ServiceProblem('not_found', 'This shop has no policy in force');
  const operator = shop.operator === null ? undefined : await operatorOf(store, shop.operator, today);
  return presentPolicy({
    shop,
    policy,
    operator,
    country,
    today,
    url: shop.returnsUrl ?? undefined,
  });
};
