import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newOrder, policyOf } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';
import { makeShop } from './world.ts';

/* What random requests have found, one by one. */

const tested = await openForTests();
const { service, call, errors } = tested;
const nuage = await makeShop(tested, 'nuage');
const { token, caseNumber } = nuage.orders[0];
const { keys } = nuage;

test('a NUL in a path is nothing that exists', async () => {
  const customer = await call('readCaseDetails', { token, number: 'a\0b' });
  const codes = [
    customer.problem.code,
    (await call('cancelReturn', { token, number: `${caseNumber}\0` })).problem.code,
    (await call('readReturn', { token: keys['returns:read'], number: '\0' })).problem.code,
    (await call('readPolicy', { token: keys['policies:read'], params: { version: '\0' } })).problem.code,
    (await call('retryDelivery', { token: keys['deliveries:write'], params: { delivery: '\0' } })).problem.code,
    (await call('confirmCode', { params: { verification: '\0' }, body: { code: '1' } })).problem.code,
  ];
  assert.deepEqual(codes, [
    'case_not_found',
    'case_not_found',
    'case_not_found',
    'not_found',
    'not_found',
    'verification_over',
  ]);
});

test('a delivery that is no UUID is unknown', async () => {
  const { problem } = await call('retryDelivery', { token: keys['deliveries:write'], params: { delivery: 'nope' } });
  assert.equal(problem.code, 'not_found');
});

test('a cursor of another list, or with a day that does not exist, is refused', async () => {
  const cursor = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
  const moment = '2026-11-21T09:15:00.000Z';
  const deliveries = [cursor(moment, 'R-12345678'), cursor(moment, 'x'), cursor('2026-02-30', crypto.randomUUID())];
  const any = [
    cursor('2026-02-30', 'x'),
    cursor('0000-01-01', 'x'),
    cursor('2026-01-01T99:99Z', 'x'),
    cursor(moment, '\0'),
    cursor(1, 2),
    '%',
    'W10',
  ];
  for (const given of [...deliveries, ...any]) {
    const { problem } = await call('listDeliveries', { token: keys['deliveries:read'], query: { cursor: given } });
    assert.equal(problem.code, 'invalid_request', given);
  }
  for (const given of any) {
    const { problem } = await call('listReturns', { token: keys['returns:read'], query: { cursor: given } });
    assert.equal(problem.code, 'invalid_request', given);
  }
  const first = (await call('listDeliveries', { token: keys['deliveries:read'], query: { limit: '1' } })).value;
  assert.ok(first.next !== null);
  const second = (
    await call('listDeliveries', { token: keys['deliveries:read'], query: { limit: '1', cursor: first.next } })
  ).value;
  assert.notDeepEqual(second.deliveries, first.deliveries, 'its own cursor leads on');
});

test('lists in lists in lists are refused, not fallen over', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const headers = { 'content-type': 'application/json' };
  for (const answer of [
    await call('putOrders', { token: keys['orders:write'], headers, raw: `{"orders":[${deep}]}` }),
    await call('checkPolicy', { token: keys['policies:read'], headers, raw: `{"policy":${deep}}` }),
    await call('checkPolicy', {
      token: keys['policies:read'],
      headers,
      raw: `{"policy":{"shop":"nuage","a":${deep}}}`,
    }),
  ]) {
    assert.equal(answer.problem.code, 'invalid_request');
    assert.deepEqual(
      (answer.problem.params?.['issues'] as { code: string }[]).map(({ code }) => code),
      ['too_deep'],
    );
  }
});

test('there is no year 0, and no key with a NUL', async () => {
  const answer = await call('putOrders', {
    token: keys['orders:write'],
    body: { orders: [newOrder({ placedOn: '0000-01-01' })] },
  });
  assert.deepEqual(
    answer.value.results.map(({ result, issues }) => [result, issues.map(({ path }) => path)]),
    [['refused', ['order.placedOn']]],
  );
  const policy = { ...policyOf('nuage'), 'a\0b': 1 };
  assert.equal(
    (await call('checkPolicy', { token: keys['policies:read'], body: { policy } })).problem.code,
    'invalid_request',
  );
});

test('the OpenAPI document is served below the service', async () => {
  const response = await service.handle(new Request('https://service.example/openapi.json'));
  assert.equal(response.headers.get('content-type'), 'application/json');
  const { openapi, servers } = (await response.json()) as { openapi: string; servers: { url: string }[] };
  assert.deepEqual([openapi, servers.map(({ url }) => url)], ['3.1.1', ['/']]);
  assert.equal(
    (await service.handle(new Request('https://service.example/openapi.json', { method: 'POST' }))).status,
    405,
  );
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
