import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, test } from 'node:test';
import { runAdapterSuite } from '@returns-portal/testing/adapter-suite';
import { createApp } from '../shop/create-app.ts';
import { createShop } from '../shop/create-shop.ts';
import { SAMPLE_SALES } from '../shop/sample-sales.ts';
import { ownApiAdapter } from '../src/adapter.ts';
import { policy } from '../src/policy.ts';

const isSample = (scenario: string): scenario is keyof typeof SAMPLE_SALES => scenario in SAMPLE_SALES;

/** The shop on a port of its own, and what sells there. */
const openShop = async () => {
  const clock = { time: new Date() };
  const shop = createShop(() => clock.time);
  const server = createApp(shop).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  let sold = 0;
  const adapter = ownApiAdapter({
    endpoint: `http://localhost:${port}/api/v2`,
    policy,
    name: 'Corbul de hârtie',
    now: () => clock.time,
  });
  const sell = (scenario: keyof typeof SAMPLE_SALES) => {
    sold += 1;
    const sale = SAMPLE_SALES[scenario].sale(`V-${1000 + sold}`, clock.time);
    const mail = `client${sold}@example.com`;
    shop.put(sale, mail);
    return { order: { number: sale.sale_no }, customer: { email: mail } };
  };
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { shop, clock, adapter, sell, close };
};

runAdapterSuite(
  'own-api',
  async () => {
    const { adapter, clock, sell, close } = await openShop();
    return {
      demo: false,
      take: async (scenario) =>
        isSample(scenario) ? { adapter, order: sell(scenario), neighbour: sell('open') } : null,
      now: () => clock.time,
      setTime: (time) => {
        clock.time = time;
      },
      close,
    };
  },
  { describe, it, before, after },
);

test('the adapter is short', () => {
  const lines = readFileSync(new URL('../src/adapter.ts', import.meta.url), 'utf8').split('\n').length;
  assert.ok(lines < 150, `${lines} lines`);
});

test('what staff does at the counter is what the customer sees', async () => {
  const { shop, adapter, sell, close } = await openShop();
  try {
    const { order, customer } = sell('open');
    const access = await adapter.lookUpOrder({ number: order.number, email: customer.email });
    const { id: quoteId } = await adapter.createQuote(access, {
      items: [
        { lineId: 'pos-1', quantity: 2, choice: { track: 'goodwill', reason: 'wrong_size', outcome: 'store_credit' } },
      ],
      methods: [{ seller: policy.shop, code: 'posta' }],
    });
    const { cases } = await adapter.submitReturn(access, { quoteId, locale: 'ro' });
    const { number, quote } = cases[0]!;
    assert.equal(quote.credit, 10_758, 'twice 48.90 and a tenth more');
    for (const [st, goods, status] of [
      ['ON_THE_WAY', 'in_transit', 'in_transit'],
      ['ARRIVED', 'received', 'received'],
      ['DONE', 'accepted', 'closed'],
    ] as const) {
      shop.set(number, st);
      const seen = await adapter.readCase(access, number);
      assert.deepEqual([seen.items[0]!.goods, seen.status], [goods, status]);
    }
    assert.equal((await adapter.readCase(access, number)).items[0]!.money, 'credited');
    assert.deepEqual((await adapter.readCaseDetails(access, number)).actions, []);
  } finally {
    await close();
  }
});
