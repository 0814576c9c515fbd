import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { pathOf, routes, type CaseDetails, type RouteName, type Withdrawal } from '@returns-portal/contract';
import type { Order } from '@returns-portal/policy';
import type { Mail } from '@returns-portal/server';
import { openReturnsService } from '@returns-portal/server/node';
import { demoFixtures, seed } from '@returns-portal/testing';
import { createDemoApp } from '../dist/demo-app.js';

export type ShopId = 'atelier-nuage' | 'casa-lumina' | 'harbour-market';

/** A record as the export has it: its text, to the letter, and what it says. */
export interface StoredRecord {
  readonly text: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** The demo shops around a real service whose clock and mail server a test can move and stop. */
export const openStage = async (openedAt: string) => {
  let ahead = Date.parse(openedAt) - Date.now();
  let mailIsDown = false;
  let refused = 0;
  const mails: Mail[] = [];
  const service = await openReturnsService({
    basePath: '/api',
    now: () => new Date(Date.now() + ahead),
    mailer: {
      send(mail) {
        if (!mailIsDown) return Promise.resolve(void mails.push(mail));
        refused += 1;
        return Promise.reject(new Error('connect ECONNREFUSED'));
      },
    },
    logger: { info: () => undefined, error: () => undefined },
  });
  const fixtures = demoFixtures(new Date(openedAt));
  await seed(service, fixtures);
  const app = createDemoApp({ service, fixtures, mailFolder: '/nowhere', sendsBySmtp: true });
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const keys = new Map<string, string>();
  const asStaff = async (shop: ShopId, name: RouteName, params: Record<string, string> = {}): Promise<unknown> => {
    const key =
      keys.get(shop) ??
      (await service.admin.createKey({ shop, name: 'Tests', scopes: ['returns:read', 'returns:write'] }));
    keys.set(shop, key);
    const route = routes[name];
    const response = await fetch(origin + '/api' + pathOf(route, { shop, ...params }), {
      method: route.method,
      headers: { authorization: `Bearer ${key}` },
    });
    assert.equal(response.status, route.status);
    return name === 'exportWithdrawals' ? response.text() : response.json();
  };

  /** Asks until it is so; jobs run beside the answers. */
  const until = async <T>(what: string, look: () => Promise<T | undefined | false | null>): Promise<T> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It never came: ${what}`);
  };

  let orders = 0;
  return {
    origin,
    fixtures,
    mails,
    until,
    setClock(moment: string) {
      ahead = Date.parse(moment) - Date.now();
    },
    mailServer: {
      stop: () => (mailIsDown = true),
      start: () => (mailIsDown = false),
      refused: () => refused,
    },
    /** A copy of a sample order under a number of its own, all of it delivered on one day. */
    async putOrder(shop: ShopId, scenario: string, deliveredOn?: string) {
      const original = fixtures.orders.find((order) => order.shop === shop && order.scenario === scenario);
      assert.ok(original, `${shop} has a sample order ${scenario}`);
      orders += 1;
      const number = `${original.order.number}-E${orders}`;
      const lines = original.order.lines.map((line, index) => ({
        ...line,
        id: `${number}-${index + 1}`,
        ...(deliveredOn !== undefined && { delivery: { status: 'delivered', on: deliveredOn } as const }),
      }));
      const order: Order = { ...original.order, id: `${shop}:${number}`, number, lines };
      await service.admin.putOrder({ shop, order, customer: original.customer });
      return { order, customer: original.customer };
    },
    /** A statement as staff sees it, once the service is done with it. */
    handled: (shop: ShopId, id: string): Promise<Withdrawal> =>
      until(`the statement ${id} is handled`, async () => {
        const found = (await asStaff(shop, 'readWithdrawal', { withdrawal: id })) as Withdrawal;
        return found.match !== 'pending' && found;
      }),
    readReturn: (shop: ShopId, number: string) => asStaff(shop, 'readReturn', { number }) as Promise<CaseDetails>,
    async records(shop: ShopId): Promise<StoredRecord[]> {
      const text = (await asStaff(shop, 'exportWithdrawals')) as string;
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => {
        const { record, hash } = JSON.parse(line) as { record: string; hash: string };
        return { text: record, record: JSON.parse(record) as Record<string, unknown>, hash };
      });
    },
    async close(): Promise<void> {
      server.close();
      server.closeAllConnections();
      await service.close();
    },
  };
};

export type Stage = Awaited<ReturnType<typeof openStage>>;
