import type { privacyRoutes } from '@returns-portal/contract';
import { ownDesk } from '../../desk/desk-at.js';
import type { Ports } from '../../ports/ports.js';
import { eraseCustomer } from '../../privacy/erase-customer.js';
import { exportCustomer } from '../../privacy/export-customer.js';
import { listErasures } from '../../privacy/list-erasures.js';
import type { Handlers } from '../call.js';
import { staffOf } from '../staff-of.js';

export const privacyHandlers = (ports: Ports): Handlers<keyof typeof privacyRoutes> => ({
  exportCustomer: (call) => exportCustomer(ownDesk(ports, call.shop, staffOf(call)), call.body),
  eraseCustomer: (call) => eraseCustomer(ownDesk(ports, call.shop, staffOf(call)), call.body),
  listErasures: ({ shop, query }) => listErasures(ports.store, shop.id, query),
});
