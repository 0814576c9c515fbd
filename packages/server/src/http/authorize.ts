import type { Route } from '@returns-portal/contract';
import { findApiKey } from '../access/api-key.js';
import { customerOfToken } from '../access/customer-token.js';
import { subjectOfToken } from '../access/order-token.js';
import { operatorOf, visitTo, type Visit } from '../access/visit.js';
import type { Ports } from '../ports/ports.js';
import type { StoredShop } from '../ports/store/shop-data.js';
import { ServiceProblem } from '../service-problem.js';
import type { Callers } from './call.js';

const bearerOf = (header: string | undefined): string => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? '';

const invalid = (): ServiceProblem =>
  new ServiceProblem('token_invalid', 'The token is missing, over, or not for this shop');

/** What the token opens: an order of the shop, or the shop's part of one of its operator's. */
const visitOf = async (store: Ports['store'], shop: StoredShop, token: string, now: Date): Promise<Visit | null> => {
  const subject = await subjectOfToken(shop, token, now);
  if (!subject) return null;
  const home = subject.home === shop.id ? shop : await operatorOf(store, shop);
  return home && visitTo(shop, home, subject.orderId);
};

/**
 * Who calls, as the route wants to know it.
 *
 * @throws ServiceProblem token_invalid, key_invalid or scope_missing
 */
export const authorize = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  route: Route,
  shop: StoredShop,
  header: string | undefined,
): Promise<Callers[keyof Callers]> => {
  const bearer = bearerOf(header);
  switch (route.auth) {
    case 'none':
    case 'link':
      return null;
    case 'order': {
      const visit = await visitOf(store, shop, bearer, clock.now());
      if (!visit) throw invalid();
      return visit;
    }
    case 'customer': {
      const customer = await customerOfToken(shop, bearer, clock.now());
      if (!customer) throw invalid();
      return customer;
    }
    case 'key': {
      const key = await findApiKey(store, shop.id, bearer);
      if (!key) throw new ServiceProblem('key_invalid', 'The API key is missing, revoked, or not for this shop');
      const { scope } = route;
      if (scope && !key.scopes.includes(scope)) {
        throw new ServiceProblem('scope_missing', 'The API key is not allowed this', { scope });
      }
      return key;
    }
  }
};
