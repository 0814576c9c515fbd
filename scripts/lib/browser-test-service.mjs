import { pathOf, routes } from '@returns-portal/contract';
import { openMemoryService } from '@returns-portal/server/memory';
import { printLetter } from '../../packages/server/dist/node/print-letter.js';
import { demoFixtures, freshOrder, seed } from '@returns-portal/testing';
import { fetchMiddleware } from './fetch-middleware.mjs';
import { testCustomers } from './test-customers.mjs';

/**
 * The real returns service over memory ports, for browser tests: its API under /api, and
 * `POST /__test/orders { shop, scenario }` → `{ number, email }`, which puts an order of one's own for a test, so that
 * tests do not meet each other's returns. `POST /__test/shop { shop, route, number, body }` does what the shop's own
 * system would do with a return, by a route of the merchant's side.
 */
export const openBrowserTestService = async () => {
  const service = openMemoryService({ basePath: '/api', printer: { print: printLetter } });
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

  const keys = new Map();
  const keyOf = async (shop) => {
    const scopes = ['returns:read', 'returns:write'];
    if (!keys.has(shop)) keys.set(shop, await service.admin.createKey({ shop, name: 'Browser tests', scopes }));
    return keys.get(shop);
  };
  const actAsShop = async (request) => {
    const { shop, route: name, number: caseNumber, body } = await request.json();
    const route = routes[name];
    const path = `/api${pathOf(route, { shop, number: caseNumber })}`;
    const headers = { authorization: `Bearer ${await keyOf(shop)}`, 'content-type': 'application/json' };
    const wanted = new Request(new URL(path, request.url), {
      method: route.method,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
    return service.handle(wanted, { clientAddress: '127.0.0.1' });
  };

  const answers = [
    {
      matches: (path) => path === '/api' || path.startsWith('/api/'),
      handle: (request) => service.handle(request, { clientAddress: '127.0.0.1' }),
    },
    { matches: (path) => path === '/__test/orders', handle: putOrder },
    ...testCustomers(service, fixtures),
    { matches: (path) => path === '/__test/shop', handle: actAsShop },
  ];
  return {
    /** For a server of one's own: which paths are answered, and how. */
    answers,
    /** For the test runner's server. */
    middleware: answers.map(({ matches, handle }) => fetchMiddleware(matches, handle)),
    close: () => service.close(),
  };
};
