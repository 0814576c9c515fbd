import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Insights } from '@returns-portal/contract';
import type { SelectedItem } from '@returns-portal/policy';
import { goodwill, newMarketOrder, newOrder, withdrawal } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests } from './service-under-test.ts';

const { service, call, lookUp, quote, submit, put, clock, errors } = await openForTests({}, openInMemory);
const keyOf = (shop: string) =>
  service.admin.createKey({
    shop,
    name: 'Figures',
    scopes: ['insights:read', 'returns:read', 'returns:write', 'returns:decide', 'goods:write', 'refunds:write'],
  });
const key = await keyOf('nuage');
const NOVEMBER = { from: '2026-11-01', until: '2026-11-30' };

const read = async (query: Record<string, string> = {}, shop = 'nuage', token = key): Promise<Insights> =>
  (await call('readInsights', { shop, token, query: { ...NOVEMBER, ...query } })).value;

const submitted = async (items: readonly SelectedItem[]) => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, items)).id)).value;
  return { record, token, number: cases[0]!.number };
};

const file = async (query: Record<string, string>) => {
  const search = new URLSearchParams({ ...NOVEMBER, ...query }).toString();
  const address = `https://service.example/v1/shops/nuage/admin/insights.csv?${search}`;
  return service.handle(new Request(address, { headers: { authorization: `Bearer ${key}` } }));
};

type StaffRoute = 'receiveGoods' | 'inspectGoods' | 'refundReturn' | 'issueCredit' | 'recordCost';
const staff = (name: StaffRoute, number: string, body: object) =>
  call(name, { token: key, number, body: { id: crypto.randomUUID(), ...body } }).then(({ value }) => value);

const at = (time: string): void => {
  clock.time = new Date(time);
};

test('figures follow a return from the request to the money', async () => {
  assert.deepEqual((await read()).total.rates.orders, { sold: 0, returned: 0, share: null });
  at('2026-11-21T22:30:00.000Z');
  const { record, number } = await submitted([goodwill('a', 2, 'store_credit'), goodwill('b')]);
  await put(newOrder());
  const asked = await read({ by: 'day' });
  assert.equal(asked.currency, 'EUR');
  assert.equal(asked.total.returns, 1);
  assert.deepEqual(asked.total.rates, {
    orders: { sold: 2, returned: 1, share: 0.5 },
    units: { sold: 8, returned: 3, share: 0.375 },
    inPeriod: { sold: 8, returned: 3, share: 0.375 },
  });
  assert.deepEqual(asked.total.outcomes, [
    { outcome: 'refund', units: 1, value: 2000, ofUnits: 0.3333, ofValue: 0.1818 },
    { outcome: 'store_credit', units: 2, value: 9000, ofUnits: 0.6667, ofValue: 0.8182 },
  ]);
  assert.deepEqual(asked.total.retained, { value: 9000, share: 0.8182 });
  // Half past eleven at night in Paris: still that day.
  const day = asked.periods.find(({ figures }) => figures.returns > 0);
  assert.deepEqual([day?.from, day?.until], ['2026-11-21', '2026-11-21']);
  assert.deepEqual(
    asked.reasons.map(({ reason, returns, units, share, labels }) => [reason, returns, units, share, labels?.en]),
    [['too_small', 2, 3, 1, 'Too small']],
  );
  const [variant] = asked.variants;
  assert.deepEqual([variant?.id, variant?.title, variant?.variant, variant?.units], ['SKU-a', 'Pull a', 'Bleu, M', 2]);

  at('2026-11-24T10:00:00.000Z');
  await staff('receiveGoods', number, {
    items: [
      { position: 0, quantity: 2 },
      { position: 1, quantity: 1 },
    ],
  });
  const ok = { condition: 'as_new', disposition: 'restock', result: 'accept' };
  await staff('inspectGoods', number, {
    units: [
      { position: 0, ...ok },
      { position: 1, ...ok },
    ],
  });
  await staff('recordCost', number, { what: 'postage', amount: 490 });
  await staff('issueCredit', number, {});
  assert.equal((await read()).total.timeToRefund.fromRequest.n, 0);
  at('2026-11-25T10:00:00.000Z');
  await staff('refundReturn', number, { reference: 'SEPA 1' });
  const { token } = await lookUp(record);
  assert.ok((await call('giveFeedback', { token, number, body: { rating: 4, comment: '=HYPERLINK("x")' } })).value);
  const { total, comments } = await read();
  assert.deepEqual(total.timeToRefund.fromRequest, { n: 1, median: 3.25, ninetieth: 3.25 });
  assert.deepEqual(total.timeToRefund.fromReceipt, { n: 1, median: 1, ninetieth: 1 });
  assert.deepEqual(total.deadlines.promise, { kept: 1, late: 0, share: 1 });
  assert.equal(total.bonus, 900);
  assert.equal(total.costs.postage, 490);
  assert.deepEqual(total.satisfaction, { n: 1, mean: 4, ratings: [0, 0, 0, 1, 0] });
  assert.equal(comments[0]?.caseNumber, number);
  const table = await (await file({ table: 'comments' })).text();
  assert.match(table, /^case,at,rating,comment\r\n.*,4,"'=HYPERLINK\(""x""\)"\r\n$/);
});

test('a withdrawal has no reason, and is late when law says so', async () => {
  at('2026-11-26T10:00:00.000Z');
  const { number } = await submitted([withdrawal('a')]);
  const before = await read();
  assert.equal(before.total.withdrawnUnits, 1);
  assert.equal(before.reasons.length, 1);
  await staff('receiveGoods', number, { items: [{ position: 0, quantity: 1 }] });
  assert.deepEqual((await read()).total.deadlines.law, { kept: 0, late: 0, share: null });
  at('2026-12-20T10:00:00.000Z');
  const late = await read();
  assert.deepEqual(late.total.deadlines.law, { kept: 0, late: 1, share: 0 });
});

test('what is taken back, or declined, did not come back', async () => {
  at('2026-11-27T10:00:00.000Z');
  const { total } = await read();
  const { token, number } = await submitted([goodwill('a')]);
  assert.equal((await read()).total.returns, total.returns + 1);
  await call('cancelReturn', { token, number });
  const after = await read();
  assert.equal(after.total.returns, total.returns);
  assert.equal(after.total.rates.orders.returned, total.rates.orders.returned);
  assert.equal(after.total.rates.orders.sold, total.rates.orders.sold + 1);
});

test('a seller sees its own at its marketplace, and nothing of the others', async () => {
  at('2026-11-21T10:00:00.000Z');
  const record = await put(newMarketOrder());
  const { token } = await lookUp({ ...record, shop: 'wild-wool' });
  const methods = [{ seller: 'wild-wool', code: 'post' }];
  const offered = await quote(token, [goodwill('w')], 'wild-wool', methods);
  await submit(token, offered.id, crypto.randomUUID(), 'fr', 'wild-wool');
  const [own, other, market] = await Promise.all(
    ['wild-wool', 'tin-lantern', 'harbour'].map(async (shop) => read({}, shop, await keyOf(shop))),
  );
  assert.deepEqual(own!.total.rates.orders, { sold: 1, returned: 1, share: 1 });
  assert.deepEqual(own!.reasons[0]?.labels?.fr, 'Trop petit');
  assert.deepEqual(other!.total.rates.orders, { sold: 1, returned: 0, share: 0 });
  assert.equal(other!.total.returns, 0);
  assert.equal(market!.total.returns, 1);
  const narrowed = await read({ seller: 'tin-lantern' }, 'wild-wool', await keyOf('wild-wool'));
  assert.equal(narrowed.total.rates.orders.sold, 0);
});

test('days are where the shop says they are; days that are none are refused', async () => {
  const { timeZone } = await read();
  assert.equal(timeZone, 'Europe/Paris');
  const lumina = { id: 'lumina', name: 'Casa Lumina', operator: null, email: 'a@b.example', accent: '#000000' };
  await service.admin.putShop({ ...lumina, returnsUrl: null, origins: [], timeZone: 'Europe/Bucharest' });
  assert.equal((await read({}, 'lumina', await keyOf('lumina'))).timeZone, 'Europe/Bucharest');
  for (const query of [{ from: '2026-12-01' }, { from: '2016-11-01' }, { by: 'year' }, { until: '2026-02-30' }]) {
    const answer = await call('readInsights', { token: key, query: { ...NOVEMBER, ...query } });
    assert.equal(answer.problem.code, 'invalid_request');
  }
});

test('every table is a file', async () => {
  for (const table of ['periods', 'reasons', 'variants', 'products', 'categories', 'findings', 'comments']) {
    const response = await file({ table });
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('content-disposition') ?? '', new RegExp(`returns-${table}-2026-11-01`));
    const lines = (await response.text()).split('\r\n');
    const columns = lines[0]!.split(',').length;
    if (table !== 'comments' && lines.length > 2)
      assert.equal(lines[1]!.replace(/"[^"]*"/g, '').split(',').length, columns);
  }
  assert.deepEqual(errors, []);
});
