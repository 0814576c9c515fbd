import type { policyRoutes } from '@returns-portal/contract';
import { readShopPolicy } from '../../customer/read-shop-policy.js';
import type { Ports } from '../../ports/ports.js';
import type { Handlers } from '../call.js';

export const policyHandlers = (ports: Ports): Handlers<keyof typeof policyRoutes> => ({
  readShopPolicy: ({ shop, query }) => readShopPolicy(ports, shop, query.country),
});
