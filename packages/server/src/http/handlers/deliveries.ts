import type { deliveryRoutes } from '@returns-portal/contract';
import { pageOf, toCursor, UUID } from '../../cursor.js';
import { retryDeliveries } from '../../jobs/retry-deliveries.js';
import { retryDelivery } from '../../jobs/retry-delivery.js';
import type { Ports } from '../../ports/ports.js';
import { sendPing } from '../../webhooks/send-ping.js';
import type { Handlers } from '../call.js';

export const deliveryHandlers = (ports: Ports): Handlers<keyof typeof deliveryRoutes> => ({
  listDeliveries: async ({ shop, query }) => {
    const { rows, next } = await ports.store.inShop(shop.id, (data) =>
      data.listDeliveries(shop.id, { state: query.state }, pageOf(query, UUID)),
    );
    return { deliveries: [...rows], next: toCursor(next) };
  },
  retryDelivery: ({ shop, param }) => retryDelivery(ports, shop, param('delivery')),
  retryDeliveries: ({ shop, body }) => retryDeliveries(ports, shop, body),
  testWebhook: ({ shop, body }) => sendPing(ports, shop, body.endpoint),
});
