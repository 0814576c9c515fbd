import type { shippingRoutes } from '@returns-portal/contract';
import { readOrderFile } from '../../customer/open-order.js';
import type { Ports } from '../../ports/ports.js';
import { listPoints, listSlots } from '../../shipping/list-choices.js';
import { listVariants } from '../../shipping/list-variants.js';
import type { Handlers } from '../call.js';

export const shippingHandlers = (ports: Ports): Handlers<keyof typeof shippingRoutes> => ({
  listPoints: async ({ shop, caller, query }) =>
    listPoints(ports, shop, await readOrderFile(ports, shop, caller.orderId), query),
  listSlots: async ({ shop, caller, query }) =>
    listSlots(ports, shop, await readOrderFile(ports, shop, caller.orderId), query),
  listVariants: async ({ shop, caller, query }) =>
    listVariants(ports, await readOrderFile(ports, shop, caller.orderId), query),
});
