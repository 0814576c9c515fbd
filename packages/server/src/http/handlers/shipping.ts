import type { shippingRoutes } from '@returns-portal/contract';
import type { Visit } from '../../access/visit.js';
import { narrowFile } from '../../customer/narrow.js';
import { readOrderFile } from '../../customer/open-order.js';
import type { Ports } from '../../ports/ports.js';
import { listPoints, listSlots } from '../../shipping/list-choices.js';
import { listVariants } from '../../shipping/list-variants.js';
import type { Handlers } from '../call.js';

export const shippingHandlers = (ports: Ports): Handlers<keyof typeof shippingRoutes> => {
  const open = async (visit: Visit) => narrowFile(await readOrderFile(ports, visit), visit);
  return {
    listPoints: async ({ caller, query }) => listPoints(ports, caller.home, await open(caller), query),
    listSlots: async ({ caller, query }) => listSlots(ports, caller.home, await open(caller), query),
    listVariants: async ({ caller, query }) => listVariants(ports, await open(caller), query),
  };
};
