// The service in a process of its own, as `start-child.ts` starts it: says its port on standard output once it is open,
// takes seeds from its parent, and ends with it.
import { serve } from '@hono/node-server';
import { openReturnsService } from '@returns-portal/server/node';
import { NOW } from '../fixtures.ts';
import { seedShops } from '../seed-shops.ts';
import { CLIENT_ADDRESS, type ChildOptions, type Order, type Report } from './protocol.ts';

const { began, options } = JSON.parse(process.env['RETURNS_CHILD'] ?? '{}') as ChildOptions;

process.once('disconnect', () => process.exit(0));

// Time goes on from the fixtures' day, through every restart alike.
const now = () => new Date(Date.parse(NOW) + Date.now() - began);
const service = await openReturnsService({ ...options, now });

const follow = async (order: Order): Promise<void> => {
  switch (order.act) {
    case 'seed_shops':
      return seedShops(service);
    case 'put_orders':
      for (const record of order.records) await service.admin.putOrder(record);
  }
};

process.on('message', (order: Order) => {
  const report = (error?: string) => process.send?.({ id: order.id, error } satisfies Report);
  follow(order).then(
    () => report(),
    (error: unknown) => report(String(error)),
  );
});

const server = serve(
  {
    fetch: (request) => service.handle(request, { clientAddress: request.headers.get(CLIENT_ADDRESS) ?? undefined }),
    port: 0,
    hostname: '127.0.0.1',
  },
  ({ port }) => console.log(JSON.stringify({ port })),
);

process.once('SIGTERM', () => {
  server.close();
  void service.close().then(() => process.exit(0));
});
