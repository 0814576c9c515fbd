import { openReturnsService } from '@returns-portal/server/node';
import { demoFixtures, freshOrder, seed } from '@returns-portal/testing';
import { fetchMiddleware } from './fetch-middleware.mjs';
import { testCustomers } from './test-customers.mjs';

/**
 * The real returns service on a database in memory, for browser tests: its API under /api, and
 * `POST /__test/orders { shop, scenario }` → `{ number, email }`, which puts an order of one's own for a test, so that
 * tests do not meet each other's returns.
 */
export const openBrowserTestService = async () => {
  const service = await openReturnsService({ basePath: '/api' });
  const fixtures = demoFixtures(new Date());
  await seed(service, fixtures);

  let number = 0;
  const putOrder = async (request) => {
    const { shop, scenario } = await request.json();
    number += 1;
    const { order, customer } = freshOrder(fixtures.orders, scenario, shop, `T${number}`);
    await service.admin.putOrder({ shop, order, customer });
    return Response.json({ number: order.number, email: customer.email });
  };

  const middleware = [
    fetchMiddleware(
      (path) => path === '/api' || path.startsWith('/api/'),
      (request) => service.handle(request, { clientAddress: '127.0.0.1' }),
    ),
    fetchMiddleware((path) => path === '/__test/orders', putOrder),
    ...testCustomers(service, fixtures),
  ];
  return { middleware, close: () => service.close() };
};
