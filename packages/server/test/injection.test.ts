import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { CaseDetails } from '@returns-portal/contract';
import { claim, goodwill, lineOf, newOrder, policyOf, SHOPS, withdrawal } from './fixtures.ts';
import { createMemoryCarrier } from './memory-carrier.ts';
import { openForTests, waitFor } from './service-under-test.ts';
import { PIXEL } from './world.ts';

const mailFolder = await mkdtemp(join(tmpdir(), 'returns-mails-'));
after(() => rm(mailFolder, { recursive: true, force: true }));
const EVIL_NAME = 'a"\r\nset-cookie: x=1\r\n\r\n<script>.pdf';
let filesBroken = false;
const logged: { readonly message: string; readonly facts: Readonly<Record<string, unknown>> | undefined }[] = [];
const { service, call, lookUp, quote, put } = await openForTests({
  logger: { info: () => undefined, error: (message, facts) => void logged.push({ message, facts }) },
  mailFolder,
  carrier: {
    ...createMemoryCarrier(),
    printable: async () => ({ kind: 'label', type: 'application/pdf', fileName: EVIL_NAME, bytes: PIXEL }),
  },
  files: {
    put: () => (filesBroken ? Promise.reject(new Error('The disk is full')) : Promise.resolve()),
    get: async () => null,
    delete: async () => undefined,
  },
});
const key = await service.admin.createKey({
  shop: 'nuage',
  name: 'all',
  scopes: ['returns:read', 'policies:read', 'deliveries:read', 'deliveries:write', 'orders:write'],
});

const SQL = [
  "'; drop table returns.orders; --",
  "' or '1'='1",
  '\\',
  "\\'; --",
  '%',
  '_',
  '$1',
  '${1}',
  "');--",
  '/* */',
  "a'||pg_sleep(9)||'",
];

const record = await put(newOrder());
const { token } = await lookUp(record);
const submitted = await call('submitReturn', {
  token,
  body: { quoteId: (await quote(token, [claim('b')])).id, locale: 'fr' },
  headers: { 'idempotency-key': crypto.randomUUID() },
});
const { number } = submitted.value.cases[0]!;

test('text that looks like SQL is text, in every field that takes any', async () => {
  const stillThere = async () => assert.equal((await call('readOrder', { token })).status, 200);
  for (const [at, text] of SQL.entries()) {
    const known = (await put(newOrder())).order.number;
    const statuses = [
      (await call('lookUpOrder', { body: { number: text, email: record.customer.email } })).status,
      (await call('lookUpOrder', { body: { number: known, email: `${text.replace(/[\s@]/g, '')}@x` } })).status,
      (await call('readCase', { token, number: text })).status,
      (await call('readCaseDetails', { token, number: text })).status,
      (await call('readReturn', { token: key, number: text })).status,
      (await call('confirmCode', { params: { verification: text }, body: { code: '123456' } })).status,
      (await call('readPolicy', { token: key, params: { version: text } })).status,
      (await call('retryDelivery', { token: key, params: { delivery: text } })).status,
    ];
    assert.deepEqual(new Set(statuses), new Set([404]), `${text}: ${statuses.join()}`);
    const refused = [
      (await call('listDeliveries', { token: key, query: { state: text } })).status,
      (await call('listReturns', { token: key, query: { cursor: text } })).status,
      (await call('addMessage', { token, number, body: { id: text, text } })).status,
      (await call('listVariants', { token, query: { line: text } })).status,
      (
        await call('submitReturn', {
          token,
          body: { quoteId: text, locale: 'fr' },
          headers: { 'idempotency-key': 'k'.repeat(9) },
        })
      ).status,
    ];
    if (text !== '_') assert.deepEqual(new Set(refused), new Set([422]), `${text}: ${refused.join()}`);
    const said = await call('addMessage', { token, number, body: { id: `sql-${at}`, text: `a ${text}` } });
    assert.equal(
      said.value.messages.find(({ id }) => id === `sql-${at}`)?.text,
      `a ${text}`.trim(),
      'kept to the letter',
    );
    const note = { ...goodwill('a'), choice: { ...goodwill('a').choice, note: text, answers: { q: text } } };
    assert.ok(
      (await call('createQuote', { token, body: { items: [note], methods: [{ seller: 'nuage', code: 'post' }] } }))
        .status < 500,
    );
    await stillThere();
  }
});

test('words of a search are words, wildcards among them', async () => {
  const product = {
    product: null,
    variant: null,
    image: null,
    currency: 'EUR',
    unitPrice: 1,
    unitTax: null,
    available: 1,
  };
  const titles = ['100% wool', '100 wool', 'snake_case', 'snakescase', 'back\\slash', "O'Neill"];
  await service.admin.putProducts(
    'nuage',
    titles.map((title, at) => ({ ...product, sku: `s${at}`, title })),
  );
  const found = async (search: string) =>
    (await call('listVariants', { token, query: { line: 'a', search } })).value.variants.map(({ title }) => title);
  assert.deepEqual(await found('100%'), ['100% wool']);
  assert.deepEqual(await found('%'), ['100% wool']);
  assert.deepEqual(await found('e_c'), ['snake_case']);
  assert.deepEqual(await found('\\'), ['back\\slash']);
  assert.deepEqual(await found("o'n"), ["O'Neill"]);
  for (const text of SQL.filter((text) => !['%', '_', '\\'].includes(text)))
    assert.deepEqual(await found(text), [], text);
});

test('lines that a text brings along are no header of a mail', async () => {
  const evil = 'X\r\nBcc: all@example.com\r\n\r\nHello';
  await assert.rejects(service.admin.putShop({ ...SHOPS[0]!, name: evil }));
  await assert.rejects(service.admin.putShop({ ...SHOPS[0]!, email: 'a@b\r\nBcc:c@d' }));
  await assert.rejects(put(newOrder({}, { customer: { email: 'a@b\r\nBcc:c@d', name: 'X' } })));
  const nasty = newOrder(
    { number: `N-${evil}`, lines: [lineOf('a', { title: evil, variant: evil })] },
    { customer: { email: 'eve@example.com', name: evil } },
  );
  await service.admin.putOrder(nasty);
  const eve = await lookUp(nasty);
  const offer = await quote(eve.token, [withdrawal('a')]);
  const made = await call('submitReturn', {
    token: eve.token,
    body: { quoteId: offer.id, locale: 'en' },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const evilNumber = made.value.cases[0]!.number;
  await call('addMessage', { token: eve.token, number: evilNumber, body: { id: 'm', text: evil } });
  const mails = await waitFor('two mails', async () => {
    const names = (await readdir(mailFolder)).filter((name) => name.includes(evilNumber) && name.endsWith('.eml'));
    return names.length >= 1 ? names : undefined;
  });
  for (const name of mails) {
    assert.match(name, /^[\w.+@-]+$/, 'nothing of it is in the name of the file');
    const [head = ''] = (await readFile(join(mailFolder, name), 'utf8')).split('\r\n\r\n', 1);
    assert.match(head, /^To: /m);
    assert.doesNotMatch(head, /^(bcc|cc):/im);
    assert.doesNotMatch(head.replace(/\r\n/g, ''), /[\r\n]/, 'no lone line end either');
  }
});

test("a carrier's name for a file is no header of an answer", async () => {
  const mine = await put(newOrder());
  const opened = await lookUp(mine);
  const offer = await quote(opened.token, [withdrawal('a')]);
  const made = await call('submitReturn', {
    token: opened.token,
    body: { quoteId: offer.id, locale: 'en' },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const details = await waitFor('the label', async (): Promise<CaseDetails | undefined> => {
    const { value } = await call('readCaseDetails', { token: opened.token, number: made.value.cases[0]!.number });
    return value.shipping?.printable ? value : undefined;
  });
  const served = await service.handle(new Request(`https://service.example${details.shipping!.printable!.path}`));
  assert.equal(served.status, 200);
  assert.equal(served.headers.get('set-cookie'), null);
  assert.match(served.headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]+"$/);
});

test('what strangers write is not in the log', async () => {
  const evil = 'eve@example.com%0d%0aERROR%20forged';
  filesBroken = true;
  const answer = await service.handle(
    new Request(`https://service.example/v1/shops/nuage/files?note=${evil}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'eve@example.com', 'x-forwarded-for': evil },
      body: PIXEL,
    }),
  );
  filesBroken = false;
  assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [500, 'internal']);
  const lines = logged.splice(0);
  assert.equal(lines.length, 1);
  const { error, requestId, ...facts } = lines[0]!.facts!;
  assert.match(String(requestId), /^[\da-f-]{36}$/);
  assert.deepEqual(facts, { method: 'POST', route: '/v1/shops/:shop/files' });
  assert.equal((error as Error).message, 'The disk is full');
  assert.doesNotMatch(JSON.stringify(lines), /eve|forged|Bearer/);
});

test('members called __proto__ or constructor are members like any other', async () => {
  for (const raw of [
    '{"__proto__":{"polluted":1},"items":[],"methods":[]}',
    '{"constructor":{"prototype":{"polluted":1}},"items":[],"methods":[]}',
    `{"items":[{"lineId":"a","quantity":1,"__proto__":{"quantity":0},"choice":{"track":"withdrawal"}}],"methods":[{"seller":"nuage","code":"post"}]}`,
  ]) {
    const { status } = await call('createQuote', { token, raw, headers: { 'content-type': 'application/json' } });
    assert.equal(status, 422, raw);
  }
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const codes = [
      (await call('listPoints', { token, query: { method: 'post', seller: name } })).problem.code,
      (await call('createQuote', { token, body: { items: [withdrawal(name)], methods: [] } })).problem.code,
      (
        await call('createQuote', {
          token,
          body: { items: [withdrawal('a')], methods: [{ seller: name, code: 'post' }] },
        })
      ).problem.code,
      (await call('listVariants', { token, query: { line: name } })).problem.code,
    ];
    assert.deepEqual(codes, ['invalid_request', 'selection_refused', 'selection_refused', 'invalid_request'], name);
  }
  const raw = `{"orders":[${JSON.stringify(newOrder()).replace('{', '{"__proto__":{"shop":"lumina"},')}]}`;
  const [result] = (await call('putOrders', { token: key, raw, headers: { 'content-type': 'application/json' } })).value
    .results;
  assert.equal(result?.result, 'refused');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('lines and articles may be called __proto__ or constructor and are returned and exchanged like others', async () => {
  const exchanging = policyOf('lumina', { version: '2026-2', effectiveFrom: '2026-02-01' });
  const outcomes = [{ offer: [{ kind: 'refund' }, { kind: 'exchange', for: 'any_product' }] }] as const;
  await service.admin.publishPolicy(
    { ...exchanging, goodwill: { ...exchanging.goodwill!, outcomes, fees: [] } },
    { confirmed: true },
  );
  const article = {
    product: null,
    title: 'T',
    variant: null,
    image: null,
    currency: 'EUR',
    unitPrice: 4500,
    unitTax: null,
    available: 5,
  };
  await service.admin.putProducts('lumina', [
    { ...article, sku: '__proto__' },
    { ...article, sku: 'plain' },
  ]);
  const names = ['__proto__', 'constructor', 'toString'];
  const odd = await put(
    newOrder(
      { lines: names.map((name) => lineOf(name, { seller: 'lumina' })), deliveries: [], discount: 100 },
      { shop: 'lumina' },
    ),
  );
  const opened = await lookUp(odd);
  const methods = [{ seller: 'lumina', code: 'post' }];
  const wanting = (exchangeFor: string) => [
    {
      lineId: 'toString',
      quantity: 1,
      choice: { track: 'goodwill', reason: 'too_small', outcome: 'exchange', exchangeFor },
    } as const,
  ];
  const ask = (items: unknown) =>
    call('createQuote', { shop: 'lumina', token: opened.token, body: { items, methods } });
  assert.equal((await ask(wanting('plain'))).status, 201);
  assert.equal((await ask(wanting('__proto__'))).status, 201);
  for (const absent of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'nope']) {
    assert.equal((await ask(wanting(absent))).status, 409, absent);
  }
  const offer = await quote(
    opened.token,
    names.map((name) => withdrawal(name, 3)),
    'lumina',
    methods,
  );
  assert.deepEqual(offer.refund.refund, 3 * 3 * 4500 - 100);
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(logged, []);
});
