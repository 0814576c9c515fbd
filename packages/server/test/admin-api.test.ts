import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import type { KeyScope } from '@returns-portal/contract';
import { Webhook } from 'standardwebhooks';
import { goodwill, lineOf, newMarketOrder, newOrder, policyOf, SHOPS } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const { service, call, lookUp, quote, submit, put, errors } = await openForTests({ privateWebhooks: true });
const keyFor = (shop: string, ...scopes: KeyScope[]) => service.admin.createKey({ shop, name: 'Test', scopes });
const key = await keyFor(
  'nuage',
  'orders:write',
  'products:write',
  'policies:read',
  'policies:write',
  'returns:read',
  'deliveries:read',
  'deliveries:write',
);

test('orders come in by the hundred, and a bad one spoils no other', async () => {
  const [good, kept, bad] = [newOrder(), await put(newOrder()), newOrder()];
  const { token } = await lookUp(kept);
  await submit(token, (await quote(token, [goodwill('a')])).id);
  const strange = { ...bad, order: { ...bad.order, currency: 'euro' } };
  const foreign = { ...newOrder(), shop: 'lumina' };
  const { results } = (
    await call('putOrders', { token: key, body: { orders: [good, kept, strange, foreign, null, 'x'] } })
  ).value;
  assert.deepEqual(
    results.map(({ number, result }) => [number, result]),
    [
      [good.order.number, 'stored'],
      [kept.order.number, 'kept'],
      [bad.order.number, 'refused'],
      [foreign.order.number, 'refused'],
      [null, 'refused'],
      [null, 'refused'],
    ],
  );
  assert.equal(results[2]!.issues[0]!.path, 'order.currency');
  assert.equal(results[3]!.issues[0]!.code, 'other_shop');
  assert.equal((await lookUp(good)).order.number, good.order.number);
});

test('a policy is checked before it is published: errors refuse, warnings ask', async () => {
  const send = (name: 'checkPolicy' | 'publishPolicy', policy: unknown, confirmed?: boolean) =>
    call(name, { token: key, body: { policy, ...(confirmed !== undefined && { confirmed }) } });
  const next = policyOf('nuage', { version: '2027-1', effectiveFrom: '2027-01-01' });
  const { findings } = (await call('checkPolicy', { token: key, body: { policy: next } })).value;
  assert.ok(findings.some(({ severity }) => severity === 'warning'));
  assert.ok(findings.every(({ sentence, proposal }) => sentence && proposal));

  const asked = (await send('publishPolicy', next)).problem;
  assert.deepEqual([asked.status, asked.code], [409, 'policy_unconfirmed']);
  assert.ok((asked.params as { findings: unknown[] }).findings.length > 0);
  const published = (await call('publishPolicy', { token: key, body: { policy: next, confirmed: true } })).value;
  assert.deepEqual([published.version, published.effectiveFrom], ['2027-1', '2027-01-01']);
  assert.equal((await send('publishPolicy', next, true)).status, 201, 'the same again is nothing new');
  assert.equal(
    (await send('publishPolicy', { ...next, effectiveFrom: '2027-02-01' }, true)).problem.code,
    'policy_immutable',
  );

  const unlawful = { ...next, version: '2027-2', withdrawal: { ...next.withdrawal, sendBackDays: 3 } };
  const refused = (await send('publishPolicy', unlawful, true)).problem;
  assert.ok(['policy_refused', 'invalid_request'].includes(refused.code), refused.code);
  assert.equal((await send('publishPolicy', { ...next, shop: 'lumina' }, true)).problem.code, 'invalid_request');
  assert.equal((await send('publishPolicy', { shop: 'nuage' })).problem.code, 'invalid_request');

  const { policies } = (await call('listPolicies', { token: key })).value;
  assert.deepEqual(
    policies.map(({ version }) => version),
    ['2027-1', '2026-1'],
  );
  const read = (await call('readPolicy', { token: key, params: { version: '2027-1' } })).value;
  assert.equal(read.effectiveFrom, '2027-01-01');
  assert.equal((await call('readPolicy', { token: key, params: { version: 'x' } })).problem.code, 'not_found');
});

test('a seller’s policy is measured against its marketplace’s', async () => {
  const seller = await keyFor('wild-wool', 'policies:read');
  const stingy = policyOf('wild-wool', {
    version: '2',
    goodwill: { ...policyOf('x').goodwill!, windows: [{ days: 5, from: 'delivered' }] },
  });
  const { findings } = (await call('checkPolicy', { shop: 'wild-wool', token: seller, body: { policy: stingy } }))
    .value;
  assert.ok(
    findings.some(({ code }) => code.startsWith('floor_')),
    JSON.stringify(findings),
  );
});

test('returns are listed, the latest first, page by page', async () => {
  const reader = await keyFor('harbour', 'returns:read');
  const numbers: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    const { token } = await lookUp(await put(newMarketOrder()));
    const methods = ['wild-wool', 'tin-lantern'].map((seller) => ({ seller, code: 'post' }));
    const { id } = await quote(token, [goodwill('w'), goodwill('t')], 'harbour', methods);
    const { cases } = (await submit(token, id, crypto.randomUUID(), 'en', 'harbour')).value;
    numbers.push(...cases.map(({ number }) => number));
  }
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: Record<string, string> = { limit: '4', ...(cursor && { cursor }) };
    const page = (await call('listReturns', { shop: 'harbour', token: reader, query })).value;
    seen.push(...page.returns.map(({ number }) => number));
    cursor = page.next;
  }
  assert.deepEqual(seen, numbers.sort().reverse(), 'at one moment by number');
  const { returns } = (await call('listReturns', { token: key })).value;
  assert.ok(
    returns.every(({ number }) => !numbers.includes(number)),
    'another shop sees none of them',
  );
});

test('keys are made, told once, listed without the secret, and revoked', async () => {
  const made = await keyFor('lumina', 'returns:read');
  assert.match(made, /^rk_[0-9a-f]{16}_[0-9a-f]{64}$/);
  const [listed] = await service.admin.listKeys('lumina');
  assert.deepEqual(listed!.scopes, ['returns:read']);
  assert.ok(!JSON.stringify(listed).includes(made.slice(20)));
  assert.equal((await call('listReturns', { shop: 'lumina', token: made })).status, 200);
  assert.equal((await call('listReturns', { token: made })).problem.code, 'key_invalid', 'of another shop');
  const { problem } = await call('listPolicies', { shop: 'lumina', token: made });
  assert.deepEqual([problem.status, problem.code, problem.params], [403, 'scope_missing', { scope: 'policies:read' }]);
  assert.equal(await service.admin.revokeKey('lumina', listed!.id), true);
  assert.equal(await service.admin.revokeKey('lumina', listed!.id), false);
  assert.equal((await call('listReturns', { shop: 'lumina', token: made })).problem.code, 'key_invalid');
});

test('an exchange is offered from the stock that the shop told of, and sets it aside', async () => {
  const exchange = policyOf('nuage', { version: 'x', effectiveFrom: '2026-11-09' });
  const outcomes = [{ offer: [{ kind: 'refund' }, { kind: 'exchange', for: 'any_product' }] }] as const;
  await service.admin.publishPolicy(
    { ...exchange, goodwill: { ...exchange.goodwill!, outcomes } },
    { confirmed: true },
  );
  const lines = [lineOf('a', { product: 'pull', sku: 'PULL-M' })];
  const { token } = await lookUp(await put(newOrder({ lines })));
  const kinds = async () => {
    const { lines: seen } = (await call('readOrder', { token })).value;
    const verdict = seen[0]!.verdicts.goodwill;
    return verdict?.allowed && verdict.offers.some(({ outcome }) => outcome.kind === 'exchange');
  };
  assert.equal(await kinds(), false, 'not as long as nothing can be had');
  const product = { product: 'pull', title: 'Pull', currency: 'EUR' };
  const products = [
    { ...product, sku: 'PULL-L', variant: 'L', unitPrice: 4500, available: 2 },
    { ...product, sku: 'PULL-XL', variant: 'XL', unitPrice: 5000, available: 0 },
    { ...product, sku: 'HAT', product: 'hat', title: 'Chapeau 100 %_', unitPrice: 2000, available: 5 },
    { ...product, sku: 'PULL-RON', currency: 'RON', unitPrice: 9000, available: 5 },
  ];
  assert.deepEqual((await call('putProducts', { token: key, body: { products } })).value, { stored: 4 });
  assert.equal(await kinds(), true);

  const variants = async (query: Record<string, string>) =>
    (await call('listVariants', { token, query })).value.variants.map(({ sku }) => sku);
  assert.deepEqual(await variants({ line: 'a' }), ['PULL-L'], 'other sizes, what is there, in the currency');
  assert.deepEqual(await variants({ line: 'a', search: '100 %_' }), ['HAT']);
  assert.deepEqual(await variants({ line: 'a', search: '%' }), ['HAT'], 'a wildcard is a letter');
  assert.equal((await call('listVariants', { token, query: { line: 'zz' } })).problem.code, 'invalid_request');

  const swap = (quantity: number) =>
    ({
      lineId: 'a',
      quantity,
      choice: { track: 'goodwill', reason: 'too_small', outcome: 'exchange', exchangeFor: 'PULL-L' },
    }) as const;
  assert.equal(
    (await call('createQuote', { token, body: { items: [swap(3)], methods: [{ seller: 'nuage', code: 'post' }] } }))
      .status,
    409,
  );
  const { cases } = (await submit(token, (await quote(token, [swap(2)])).id)).value;
  assert.equal(cases[0]!.items[0]!.money === 'none', false);
  await waitFor('the stock to be set aside', async () =>
    (await variants({ line: 'a' })).length === 0 ? true : undefined,
  );
});

test('points and slots are those of the shop, and what was chosen goes with the case', async () => {
  const places = [
    {
      id: 'lyon',
      kind: 'store',
      name: 'Lyon',
      address: ['1 rue A'],
      postcode: '69002',
      city: 'Lyon',
      country: 'FR',
      hours: [],
    },
    {
      id: 'paris',
      kind: 'store',
      name: 'Paris',
      address: ['2 rue B'],
      postcode: '75011',
      city: 'Paris',
      country: 'FR',
      hours: [],
    },
  ] as const;
  await service.admin.putShop({ ...SHOPS[0]!, id: 'stores', places });
  const [post] = policyOf('x').methods;
  const methods = [{ ...post!, code: 'shop', kind: 'in_store' as const }];
  await service.admin.publishPolicy(policyOf('stores', { methods }), { confirmed: true });
  const { customer, order } = newOrder();
  const record = {
    shop: 'stores',
    customer,
    order: { ...order, deliveries: [], lines: [lineOf('a', { seller: 'stores' })] },
  };
  const { token } = await lookUp(await put(record));
  const ask = { method: 'shop', seller: 'stores', postcode: '75002', country: 'FR' };
  const { points } = (await call('listPoints', { shop: 'stores', token, query: ask })).value;
  assert.deepEqual(
    points.map(({ id }) => id),
    ['paris', 'lyon'],
  );
  assert.deepEqual((await call('listSlots', { shop: 'stores', token, query: ask })).value, { slots: [] });
  for (const query of [
    { ...ask, seller: 'nuage' },
    { ...ask, method: 'post' },
    { ...ask, latitude: '45' },
  ]) {
    assert.equal((await call('listPoints', { shop: 'stores', token, query })).problem.code, 'invalid_request');
  }
  const { id: quoteId } = await quote(token, [goodwill('a')], 'stores', [{ seller: 'stores', code: 'shop' }]);
  const send = (point: string, idempotencyKey: string) =>
    call('submitReturn', {
      shop: 'stores',
      token,
      body: { quoteId, locale: 'fr', handOvers: [{ seller: 'stores', point }] },
      headers: { 'idempotency-key': idempotencyKey },
    });
  assert.equal((await send('closed', 'first-key')).problem.code, 'hand_over_unavailable');
  const { number } = (await send('paris', 'second-key')).value.cases[0]!;
  const shipping = await waitFor('the booking', async () => {
    const details = (await call('readCaseDetails', { shop: 'stores', token, number })).value;
    return details.shipping ?? undefined;
  });
  assert.equal(shipping.point?.city, 'Paris');
  assert.deepEqual([shipping.code?.text, shipping.code?.symbol], [number, 'qr']);
  assert.equal(shipping.printable, null);
});

test('an endpoint hears of what happens, signed, again until it takes it, and once', async () => {
  const secret = `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`;
  const taken: { id: string; type: string; number: string }[] = [];
  let refusals = 1;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(500).end();
        return;
      }
      const id = headers['webhook-id']!;
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      assert.equal(headers['webhook-signature'], new Webhook(secret).sign(id, at, body));
      const message = JSON.parse(body) as { type: string; return: { number: string } };
      taken.push({ id, type: message.type, number: message.return.number });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}/hook`;
  await service.admin.putShop({ ...SHOPS[1]!, id: 'hooked', webhooks: [{ url, secret }] });
  await service.admin.publishPolicy(policyOf('hooked'), { confirmed: true });
  const { customer, order } = newOrder();
  const lines = [lineOf('a', { seller: 'hooked' })];
  const { token } = await lookUp(await put({ shop: 'hooked', customer, order: { ...order, lines, deliveries: [] } }));
  const { id } = await quote(token, [goodwill('a')], 'hooked', [{ seller: 'hooked', code: 'post' }]);
  const { number } = (await submit(token, id, 'key-for-hook', 'fr', 'hooked')).value.cases[0]!;
  await waitFor('the webhook', () => (taken.length > 0 ? true : undefined), 30);
  await call('cancelReturn', { shop: 'hooked', token, number });
  await waitFor('the second webhook', () => (taken.length > 1 ? true : undefined), 30);
  assert.deepEqual(
    taken.map(({ type, number: about }) => [type, about]),
    [
      ['case_created', number],
      ['case_cancelled', number],
    ],
  );
  assert.equal(new Set(taken.map(({ id: event }) => event)).size, 2);

  const reader = await keyFor('hooked', 'deliveries:read');
  const { deliveries } = (await call('listDeliveries', { shop: 'hooked', token: reader })).value;
  const hooks = deliveries.filter(({ channel }) => channel === 'webhook');
  assert.deepEqual(hooks.map(({ event, state, attempts, recipient }) => [event, state, attempts, recipient]).sort(), [
    ['case_cancelled', 'sent', 1, 'endpoint'],
    ['case_created', 'sent', 2, 'endpoint'],
  ]);
});

test('what nobody takes is given up in sight of everybody, and goes out when it is tried again', async () => {
  const secret = `whsec_${'A'.repeat(44)}`;
  let works = false;
  const sent: string[] = [];
  const impatient = await openForTests({
    retries: 1,
    databaseUrl: undefined,
    webhooks: {
      send({ body }) {
        if (!works) return Promise.reject(new Error('Refused by eve@example.com'));
        sent.push(body);
        return Promise.resolve({ status: 204 });
      },
    },
  });
  await impatient.service.admin.putShop({ ...SHOPS[0]!, webhooks: [{ url: 'https://nuage.example/hook', secret }] });
  const admin = await impatient.service.admin.createKey({
    shop: 'nuage',
    name: 'Test',
    scopes: ['deliveries:read', 'deliveries:write'],
  });
  const { token } = await impatient.lookUp(await impatient.put(newOrder()));
  await impatient.submit(token, (await impatient.quote(token, [goodwill('a')])).id);
  const dead = async () => {
    const query = { state: 'dead' };
    return (await impatient.call('listDeliveries', { token: admin, query })).value.deliveries;
  };
  const [given] = await waitFor('the dead letter', async () => ((await dead()).length > 0 ? dead() : undefined), 40);
  assert.deepEqual([given!.event, given!.attempts, given!.problem], ['case_created', 2, 'Refused by …']);
  assert.ok(impatient.errors.some(({ message }) => message === 'A job was given up'));
  works = true;
  const retry = (id: string) => impatient.call('retryDelivery', { token: admin, params: { delivery: id } });
  assert.equal((await retry(given!.id)).value.state, 'queued');
  await waitFor('the retry', () => (sent.length > 0 ? true : undefined), 20);
  assert.deepEqual(await dead(), []);
  const time = { from: given!.createdAt, until: new Date(Date.parse(given!.createdAt) + 1).toISOString() };
  const again = (facts: object) =>
    impatient.call('retryDeliveries', { token: admin, body: { state: 'sent', ...time, ...facts } });
  assert.deepEqual((await again({ endpoint: 'https://nuage.example/other' })).value, { queued: 0, next: null });
  assert.deepEqual((await again({ from: '2020-01-01T00:00:00Z', until: time.from })).value, { queued: 0, next: null });
  assert.deepEqual((await again({ endpoint: 'https://nuage.example/hook' })).value, { queued: 1, next: null });
  await waitFor('the same again', () => (sent.length > 1 ? true : undefined), 20);
  assert.equal((await retry(crypto.randomUUID())).problem.code, 'not_found');
  assert.equal((await retry('no-uuid')).problem.code, 'not_found');
});

test('only what failed for a while was an error', () => {
  assert.deepEqual(
    errors.filter(({ message }) => !message.includes('tried again')),
    [],
  );
});
