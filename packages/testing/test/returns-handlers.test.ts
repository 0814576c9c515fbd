import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isReturnsError, restAdapter } from '@returns-portal/sdk';
import { openMemoryService } from '@returns-portal/server/memory';
import { demoFixtures, seed } from '@returns-portal/testing';
import { returnsHandlers } from '@returns-portal/testing/msw';
import { setupServer } from 'msw/node';

const NOW = new Date('2026-11-23T09:30:00Z');
const ORIGIN = 'https://shop.example';

describe('returnsHandlers', () => {
  let service: ReturnType<typeof openMemoryService>;
  const network = setupServer();

  before(async () => {
    service = openMemoryService({ now: () => NOW });
    await seed(service, demoFixtures(NOW));
    network.use(...returnsHandlers((request) => service.handle(request), `${ORIGIN}/`));
    network.listen({ onUnhandledFrame: 'error' });
  });

  after(async () => {
    network.close();
    await service.close();
  });

  it('answers what a page fetches with the real service', async () => {
    const adapter = restAdapter({ endpoint: ORIGIN, shop: 'harbour-market' });
    const { order } = await adapter.lookUpOrder({ number: 'HM-3002', email: 'aoife@example.com' });
    assert.deepEqual(
      order.sellers.map(({ name }) => name),
      ['Wild Wool', 'Tin Lantern'],
    );
  });

  it('hands on its problems', async () => {
    const adapter = restAdapter({ endpoint: ORIGIN, shop: 'harbour-market' });
    await assert.rejects(
      adapter.lookUpOrder({ number: 'HM-3002', email: 'camille@example.com' }),
      (error) => isReturnsError(error) && error.code === 'order_not_found',
    );
  });

  it('can be seeded again, which leaves everything as it is', async () => {
    await seed(service, demoFixtures(NOW));
  });
});
