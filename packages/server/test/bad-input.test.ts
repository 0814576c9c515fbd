import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_MEDIA_TYPE } from '@returns-portal/contract';
import { byPost, goodwill, newOrder, withdrawal } from './fixtures.ts';
import { openForTests, type CallOptions } from './service-under-test.ts';

const { service, clock, errors, call, lookUp, quote, submit, put } = await openForTests();
const { token } = await lookUp(await put(newOrder()));

const send = (path: string, init: RequestInit = {}) =>
  service.handle(new Request(`https://service.example${path}`, init));
const problemOf = async (options: CallOptions) => (await call('createQuote', { token, ...options })).problem;
const issuesOf = async (body: unknown) => {
  const { status, code, params } = await problemOf({ body });
  assert.deepEqual([status, code], [422, 'invalid_request']);
  return params?.['issues'] as { path: string; code: string; message: string }[];
};

test('a body that is no JSON is told apart from one that is something else', async () => {
  assert.equal(
    (await problemOf({ raw: '{"items":', headers: { 'content-type': 'application/json' } })).code,
    'malformed_json',
  );
  assert.equal(
    (await problemOf({ raw: new Uint8Array([0x22, 0xff, 0x22]), headers: { 'content-type': 'application/json' } }))
      .code,
    'malformed_json',
  );
  assert.equal(
    (await problemOf({ raw: '{}', headers: { 'content-type': 'text/plain' } })).code,
    'unsupported_media_type',
  );
  assert.equal(
    (await problemOf({ raw: new Uint8Array([0x7b, 0x7d]), headers: { 'content-type': '' } })).code,
    'unsupported_media_type',
  );
  assert.equal(
    (await problemOf({ raw: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } })).code,
    'invalid_request',
  );
});

test('a large body is refused at its announced length, unread', async () => {
  let pulled = 0;
  const raw = new ReadableStream(
    { pull: (controller) => void ((pulled += 1), controller.enqueue(new Uint8Array(1000))) },
    { highWaterMark: 0 },
  );
  const { status, code } = await problemOf({
    raw,
    headers: { 'content-type': 'application/json', 'content-length': '10000000' },
  });
  assert.deepEqual([status, code, pulled], [413, 'body_too_large', 0]);
});

test('a large body is refused while it streams, long before its end', async () => {
  let pulled = 0;
  let cancelled = false;
  const raw = new ReadableStream(
    {
      pull: (controller) => void ((pulled += 1), controller.enqueue(new Uint8Array(10_000).fill(0x20))),
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  );
  assert.equal((await problemOf({ raw, headers: { 'content-type': 'application/json' } })).code, 'body_too_large');
  assert.equal(pulled, 7, 'of an endless body');
  assert.equal(cancelled, true);
});

test('wrong types and numbers are named by their place', async () => {
  const withQuantity = (quantity: unknown) => ({ items: [{ ...withdrawal('a'), quantity }], methods: byPost });
  for (const quantity of [-1, 0, 1.5, 1e12, '2', null, true]) {
    const issues = await issuesOf(withQuantity(quantity));
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['items[0].quantity'],
      String(quantity),
    );
  }
  const [issue] = await issuesOf(withQuantity('2'));
  assert.deepEqual(issue, {
    path: 'items[0].quantity',
    code: 'invalid_type',
    message: 'Invalid input: expected number, received string',
  });
  assert.deepEqual(
    (await issuesOf([])).map(({ path }) => path),
    [''],
  );
  assert.deepEqual(
    (await issuesOf({ items: [], methods: byPost })).map(({ path, code }) => [path, code]),
    [['items', 'too_small']],
  );
});

test('unknown fields are refused, above all a reason in a withdrawal', async () => {
  const item = { ...withdrawal('a'), price: 1, choice: { track: 'withdrawal', reason: 'too_small' } };
  const issues = await issuesOf({ items: [item], methods: byPost, refund: 99999 });
  assert.deepEqual(
    issues.map(({ path, code }) => [path, code]),
    [
      ['items[0].choice.reason', 'unrecognized_keys'],
      ['items[0].price', 'unrecognized_keys'],
      ['refund', 'unrecognized_keys'],
    ],
  );
  assert.deepEqual((await issuesOf(JSON.parse('{"__proto__":{"items":[]}}'))).length > 0, true);
});

test('text that no database stores is refused, not failed on', async () => {
  for (const note of ['a\0b', 'half \ud83d']) {
    const item = { ...goodwill('a'), choice: { ...goodwill('a').choice, note } };
    assert.deepEqual(
      (await issuesOf({ items: [item], methods: byPost })).map(({ path }) => path),
      ['items[0].choice.note'],
    );
  }
  const lookup = await call('lookUpOrder', { body: { number: 'a\0b', email: 'a@b' } });
  assert.equal(lookup.problem.code, 'invalid_request');
  assert.equal((await call('readCase', { token, number: 'a\0b' })).problem.code, 'case_not_found');
  assert.equal((await send('/v1/shops/a%00b/order')).status, 404);
});

test('hundreds of mistakes get an answer of bounded size', async () => {
  const items = Array.from({ length: 400 }, () => ({}));
  assert.equal((await issuesOf({ items, methods: [] })).length, 50);
});

test('a selection that the policy does not allow says why', async () => {
  const [line] = newOrder().order.lines;
  const sale = await lookUp(await put(newOrder({ lines: [{ ...line!, tags: ['final'] }] })));
  const refused = (items: unknown, methods: unknown = byPost) =>
    problemOf({ token: sale.token, body: { items, methods } });
  assert.deepEqual((await refused([goodwill('a')])).params, { problems: [{ code: 'track_refused', lineId: 'a' }] });
  assert.equal((await refused([goodwill('a')])).code, 'selection_refused');
  assert.deepEqual((await refused([withdrawal('zzz')])).params, {
    problems: [{ code: 'line_unknown', lineId: 'zzz' }],
  });
  assert.deepEqual((await refused([withdrawal('a')], [{ seller: 'nuage', code: 'pigeon' }])).params, {
    problems: [{ code: 'method_unknown', seller: 'nuage' }],
  });
  const gone = await refused([withdrawal('a', 2), withdrawal('a', 2)]);
  assert.deepEqual(
    [gone.status, gone.code, gone.params],
    [409, 'quantity_unavailable', { lines: [{ lineId: 'a', available: 3 }] }],
  );
});

test('unknown addresses, shops and methods', async () => {
  const codeOf = async (path: string, method = 'GET') => {
    const response = await send(path, { method });
    assert.equal(response.headers.get('content-type'), PROBLEM_MEDIA_TYPE);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    return [response.status, ((await response.json()) as { code: string }).code, response.headers.get('allow')];
  };
  assert.deepEqual(await codeOf('/'), [404, 'not_found', null]);
  assert.deepEqual(await codeOf('/v1/shops/nuage/nothing'), [404, 'not_found', null]);
  assert.deepEqual(await codeOf('/v1/shops/nobody/order'), [404, 'shop_unknown', null]);
  assert.deepEqual(await codeOf('/v1/shops/nuage/order', 'POST'), [405, 'method_not_allowed', 'GET, HEAD, OPTIONS']);
  assert.deepEqual(await codeOf('/v1/shops/nuage/quotes', 'DELETE'), [405, 'method_not_allowed', 'POST, OPTIONS']);
  assert.deepEqual(await codeOf('/v1/shops/nuage/returns', 'GET'), [405, 'method_not_allowed', 'POST, OPTIONS']);
  for (const probe of ['/healthz', '/readyz']) {
    assert.deepEqual(await codeOf(probe, 'POST'), [405, 'method_not_allowed', 'GET, HEAD']);
  }
});

test('an unknown order, a wrong address and an unknown return cannot be told apart', async () => {
  const { order } = await put(newOrder());
  const answers = [];
  for (const [number, email] of [
    ['NOPE-1', 'camille@example.com'],
    [order.number, 'eve@example.com'],
    ['R-00000000', 'camille@example.com'],
  ]) {
    const { status, headers, problem } = await call('lookUpOrder', { body: { number, email } });
    // Every request has a name of its own, drawn at random.
    headers.delete('x-request-id');
    answers.push({ status, headers: [...headers], problem });
  }
  assert.equal(answers[0]?.problem.code, 'order_not_found');
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
});

test('after ten failed look-ups of a number there is a pause, whether it exists or not', async () => {
  const { order } = await put(newOrder());
  const tryNumber = (number: string, email = 'eve@example.com') => call('lookUpOrder', { body: { number, email } });
  const before = clock.time;
  const outcomes = [];
  for (const number of [order.number, 'NOPE-2']) {
    clock.time = before;
    for (let attempt = 1; attempt <= 10; attempt += 1)
      assert.equal((await tryNumber(number)).problem.code, 'order_not_found');
    clock.time = new Date(before.getTime() + 60_000);
    const blocked = await tryNumber(` ${number.toLowerCase()}`);
    outcomes.push([blocked.status, blocked.problem, blocked.headers.get('retry-after')]);
  }
  assert.deepEqual(outcomes[1], outcomes[0]);
  assert.deepEqual(outcomes[0]?.[0], 429);
  assert.deepEqual(outcomes[0]?.[2], '840');
  assert.equal(
    (await tryNumber(order.number, 'camille@example.com')).problem.code,
    'too_many_attempts',
    'guessed right, too late',
  );
  clock.time = new Date(before.getTime() + 15 * 60_000);
  assert.equal((await tryNumber(order.number, 'camille@example.com')).status, 200);
  clock.time = before;
});

test('ten failures at once count as ten, and good look-ups do not count', async () => {
  const { order, customer } = await put(newOrder());
  for (let turn = 0; turn < 15; turn += 1)
    assert.equal((await call('lookUpOrder', { body: { number: order.number, email: customer.email } })).status, 200);
  const many = await Promise.all(
    Array.from({ length: 30 }, () => call('lookUpOrder', { body: { number: 'NOPE-3', email: 'a@b.c' } })),
  );
  assert.equal(many.filter(({ status }) => status === 404).length, 10);
  assert.equal(many.filter(({ status }) => status === 429).length, 20);
});

test('after sixty failed look-ups from one address there is a pause for that address', async () => {
  const { order, customer } = await put(newOrder());
  const from = (clientAddress: string, number: string) =>
    call('lookUpOrder', { clientAddress, body: { number, email: customer.email } });
  for (let attempt = 1; attempt <= 60; attempt += 1)
    assert.equal((await from('192.0.2.7', `GUESS-${attempt}`)).status, 404);
  assert.equal((await from('192.0.2.7', order.number)).problem.code, 'too_many_attempts');
  assert.equal((await from('192.0.2.8', order.number)).status, 200);
});

test('a token opens one order of one shop, for half an hour, unless it was touched', async () => {
  const refused = async (options: CallOptions) => {
    const { problem, headers } = await call('readOrder', options);
    assert.equal(headers.get('www-authenticate'), 'Bearer');
    assert.deepEqual([problem.status, problem.code], [401, 'token_invalid']);
  };
  const record = await put(newOrder());
  const mine = await lookUp(record);
  const [header, payload, signature] = mine.token.split('.');
  const claims = JSON.parse(atob(payload!)) as Record<string, unknown>;
  const forged = (change: object) => btoa(JSON.stringify({ ...claims, ...change })).replace(/=+$/, '');
  await refused({});
  await refused({ token: 'nonsense' });
  await refused({ shop: 'lumina', token: mine.token });
  await refused({ token: [header, forged({ aud: 'nuage', exp: 9_999_999_999 }), signature].join('.') });
  await refused({ token: [btoa('{"alg":"none"}'), payload, ''].join('.') });
  const before = clock.time;
  clock.time = new Date(before.getTime() + 30 * 60_000);
  await refused({ token: mine.token });
  clock.time = before;

  const other = await lookUp(await put(newOrder()));
  const offer = await quote(mine.token, [withdrawal('a')]);
  assert.equal((await submit(other.token, offer.id)).problem.code, 'quote_unknown');
  const { cases } = (await submit(mine.token, offer.id)).value;
  assert.equal(
    (await call('readCase', { token: other.token, number: cases[0]!.number })).problem.code,
    'case_not_found',
  );
  assert.equal((await call('readCase', { token: mine.token, number: 'R-NOTTHERE' })).problem.code, 'case_not_found');
});

test('pages of the shop may call, and others may not', async () => {
  const ask = (shop: string, origin: string, method = 'OPTIONS', path = 'quotes') =>
    send(`/v1/shops/${shop}/${path}`, {
      method,
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,idempotency-key',
      },
    });
  const allowed = await ask('nuage', 'https://nuage.example');
  assert.equal(allowed.status, 204);
  assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://nuage.example');
  assert.equal(
    allowed.headers.get('access-control-allow-headers'),
    'authorization, content-type, idempotency-key, traceparent, tracestate',
  );
  assert.equal(allowed.headers.get('access-control-allow-methods'), 'GET, POST');
  assert.equal(allowed.headers.get('vary'), 'Origin');

  const foreign = await ask('nuage', 'https://evil.example');
  assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  assert.equal(foreign.headers.get('access-control-allow-headers'), null);
  assert.equal((await ask('lumina', 'https://anywhere.example')).headers.get('access-control-allow-origin'), '*');
  assert.equal((await ask('harbour', 'https://anywhere.example')).headers.get('access-control-allow-origin'), null);
  assert.equal((await ask('nobody', 'https://anywhere.example')).headers.get('access-control-allow-origin'), '*');

  // A page can only read the problem if it carries the header too.
  for (const [method, path, status] of [
    ['GET', 'order', 401],
    ['DELETE', 'order', 405],
    ['GET', 'nothing', 404],
    ['POST', 'quotes', 401],
  ] as const) {
    const answer = await ask('nuage', 'https://nuage.example', method, path);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://nuage.example');
    assert.equal(answer.headers.get('access-control-expose-headers'), 'retry-after, x-request-id');
  }
});

test('it lives, and is ready', async () => {
  for (const probe of ['/healthz', '/readyz']) {
    const answer = await send(probe);
    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'ok' }]);
  }
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
