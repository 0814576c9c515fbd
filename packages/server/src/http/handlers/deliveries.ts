import type { deliveryRoutes } from '@returns-portal/contract';
import { pageOf, toCursor, UUID } from '../../cursor.js';
import { actingAs } from '../../desk/acting-as.js';
import { retryDeliveries } from '../../jobs/retry-deliveries.js';
import { retryDelivery } from '../../jobs/retry-delivery.js';
import type { Ports } from '../../ports/ports.js';
import { staffOf } from '../staff-of.js';
import { sendPing } from '../../webhooks/send-ping.js';
import type { Handlers } from '../call.js';

export const deliveryHandlers = (ports: Ports): Handlers<keyof typeof deliveryRoutes> => ({
  listDeliveries: async ({ shop, query }) => {
    const { rows, next } = await ports.store.inShop(shop.id, (data) =>
      data.listDeliveries(shop.id, { state: query.state }, pageOf(query, UUID)),
    );
    return { deliveries: [...rows], next: toCursor(next) };
  },
  retryDelivery: (call) => retryDelivery(actingAs(ports, staffOf(call)), call.shop, call.param('delivery')),
  retryDeliveries: (call) => retryDeliveries(actingAs(ports, staffOf(call)), call.shop, call.body),
  testWebhook: ({ shop, body }) => sendPing(ports, shop, body.endpoint),
});
