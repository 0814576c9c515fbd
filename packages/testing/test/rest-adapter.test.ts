import { after, before, describe, it } from 'node:test';
import { restAdapter } from '@returns-portal/sdk';
import { openReturnsService } from '@returns-portal/server/node';
import { demoFixtures, freshOrder, seed } from '@returns-portal/testing';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';

const NOW = new Date('2026-11-23T09:30:00Z');

runAdapterSuite(
  'restAdapter on the service',
  async () => {
    const service = await openReturnsService({ now: () => NOW });
    const fixtures = demoFixtures(NOW);
    await seed(service, { ...fixtures, orders: [] });
    let count = 0;
    return {
      async take(scenario, shop) {
        count += 1;
        const { order, customer, ...demo } = freshOrder(fixtures.orders, scenario, shop, String(count));
        await service.admin.putOrder({ shop, order, customer });
        // Each test from an address of its own: attempts are counted by address.
        const clientAddress = `192.0.2.${count}`;
        const adapter = restAdapter({
          endpoint: 'https://shop.example',
          shop,
          async fetch(input, init) {
            const request = new Request(input, init);
            request.signal.throwIfAborted();
            return service.handle(request, { clientAddress });
          },
        });
        return { adapter, order: { ...demo, order, customer } };
      },
      close: () => service.close(),
    };
  },
  { describe, it, before, after },
);
