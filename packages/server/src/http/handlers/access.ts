import type { accessRoutes } from '@returns-portal/contract';
import { operatorOf } from '../../access/visit.js';
import { pageOf } from '../../cursor.js';
import { confirmCode } from '../../customer/confirm-code.js';
import { lookupSettingsOf } from '../../customer/contact.js';
import { listOrders, openOrderOfCustomer } from '../../customer/orders-of-customer.js';
import type { Ports } from '../../ports/ports.js';
import type { Handlers } from '../call.js';

export const accessHandlers = (ports: Ports): Handlers<keyof typeof accessRoutes> => ({
  readShop: async ({ shop }) => {
    const { contacts, code } = lookupSettingsOf(shop, await operatorOf(ports.store, shop));
    const { id, name, customerKeys = [] } = shop;
    const { email = null, phone = null, url = null } = shop.contact ?? { email: shop.email };
    return {
      id,
      name,
      lookup: { contacts: [...contacts], code },
      contact: { email, phone, url },
      signIn: customerKeys.length > 0,
    };
  },
  confirmCode: ({ shop, body, param, clientAddress }) =>
    confirmCode(ports, shop, param('verification'), body.code, clientAddress),
  listOrders: ({ shop, caller, query }) => listOrders(ports, shop, caller, pageOf(query)),
  openOrder: ({ shop, caller, param }) => openOrderOfCustomer(ports, shop, caller, param('number')),
});
