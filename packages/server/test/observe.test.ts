import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { createReturnsService, type Answered, type Ports, type ReturnStore } from '@returns-portal/server';
import { createPinoLogger, openReturnsService } from '@returns-portal/server/node';
import { DrizzleQueryError } from 'drizzle-orm';
import { DatabaseError } from 'pg';
import { SMTPServer } from 'smtp-server';
import { withdrawal } from './fixtures.ts';
import { clientAt, runService, seededFolder, startService, undelivered } from './run-service.ts';
import { createMemoryCarrier } from './memory-carrier.ts';
import { createMemoryFiles, createMemoryInventory, createMemoryWebhooks } from './memory-ports.ts';
import { waitFor } from './service-under-test.ts';

/** A mail server that refuses every recipient, and repeats the address while it does. */
const refusing = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    done(Object.assign(new Error(`No mailbox <${address}> for Camille Dupont here`), { responseCode: 550 }));
  },
});
refusing.listen(0, '127.0.0.1');
await once(refusing.server, 'listening');
after(() => refusing.close());
const smtpUrl = `smtp://127.0.0.1:${(refusing.server.address() as AddressInfo).port}`;

const customer = { email: 'Camille.Dupont@Example.com', name: 'Camille Dupont' };
const record = undelivered({ customer });
const dataDir = await seededFolder([record]);
const env = { RETURNS_DATA_DIR: dataDir, RETURNS_SMTP_URL: smtpUrl, RETURNS_OPERATIONS_PORT: '0' };

/** The value of a series, such as `returns_jobs_waiting{kind="deliver_mail"}`. */
const valueOf = (metrics: string, series: string): number | undefined => {
  const line = metrics.split('\n').find((candidate) => candidate.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

test('the log and the figures of a whole journey, failures included, hold nothing of the customer', async () => {
  const service = await startService(env);
  const client = clientAt(service.origin);
  const { token } = await client.lookUp(record);
  const offer = await client.quote(token, [withdrawal('a')]);
  const { value } = await client.submit(token, offer.id);
  const number = value.cases[0]!.number;
  await client.call('readCase', { token, number });
  await client.call('lookUpOrder', { body: { number: 'SECRET-NUMBER', email: 'eve@secret.example' } });
  await fetch(`${service.origin}/v1/shops/nuage/lookups?email=eve@secret.example`, {
    method: 'POST',
    body: '{"postcode":"75011"}',
  });
  await fetch(`${service.origin}/v1/shops/nuage/cases/R-SECRET`, { headers: { authorization: 'Bearer broken-token' } });
  await fetch(`${service.origin}/75011/nothing`);
  await fetch(`${service.origin}/healthz`);
  await waitFor(
    'the mail that failed',
    () => service.log().find(({ message }) => message.startsWith('A job failed')),
    20,
  );

  const metrics = await fetch(`${service.operations}/metrics`);
  assert.match(metrics.headers.get('content-type')!, /^text\/plain; version=/);
  const figures = await metrics.text();
  const { code, stderr } = await service.stop();
  assert.equal(code, 0);
  for (const text of [service.stdout(), stderr, figures]) {
    for (const secret of [/camille/i, /dupont/i, /eve@/i, /secret/i, /75011/, /broken-token/])
      assert.doesNotMatch(text, secret);
    for (const secret of [record.order.number, token, number, offer.id])
      assert.ok(!text.includes(secret), 'it repeats what it was sent');
  }

  const answers = service.log().filter(({ message }) => message === 'A request was answered');
  assert.deepEqual(
    answers.map(({ method, route, status }) => [method, route, status]),
    [
      ['POST', '/v1/shops/:shop/lookups', 200],
      ['POST', '/v1/shops/:shop/quotes', 201],
      ['POST', '/v1/shops/:shop/returns', 201],
      ['GET', '/v1/shops/:shop/returns/:number', 200],
      ['POST', '/v1/shops/:shop/lookups', 404],
      ['POST', '/v1/shops/:shop/lookups', 415],
      ['GET', '/v1/shops/:shop/*', 404],
      ['GET', '/*', 404],
    ],
    'probes that are well are not worth a line',
  );
  assert.ok(answers.every(({ ms, requestId }) => typeof ms === 'number' && /^[\da-f-]{36}$/.test(requestId as string)));
  assert.equal(answers[0]!['shop'], 'nuage');

  assert.equal(
    valueOf(figures, 'returns_requests_total{route="/v1/shops/:shop/lookups",method="POST",status="404"}'),
    1,
  );
  assert.equal(valueOf(figures, 'returns_request_seconds_count{route="/v1/shops/:shop/lookups",method="POST"}'), 3);
  assert.equal(valueOf(figures, 'returns_jobs_total{kind="deliver_mail",outcome="failed"}'), 1);
  assert.equal(valueOf(figures, 'returns_jobs_waiting{kind="deliver_mail"}'), 1);
  assert.equal(valueOf(figures, 'returns_jobs_dead{kind="deliver_mail"}'), 0);
  assert.match(figures, /^process_cpu_seconds_total /m);
});

test('a job that failed for the last time is counted and said to be dead', async () => {
  // The queue's own limit would take a day and a half.
  const database = await PGlite.create({ dataDir: join(dataDir, 'db') });
  await database.query(`update returns_jobs.job set retry_limit = 1, start_after = now() where state = 'retry'`);
  await database.close();
  const service = await startService(env);
  await waitFor('the last attempt', () => service.log().find(({ message }) => message === 'A job was given up'), 20);
  const figures = await waitFor('the figures', async () => {
    const text = await (await fetch(`${service.operations}/metrics`)).text();
    return valueOf(text, 'returns_jobs_dead{kind="deliver_mail"}') === 1 ? text : undefined;
  });
  assert.equal(valueOf(figures, 'returns_jobs_total{kind="deliver_mail",outcome="dead"}'), 1);
  assert.equal(valueOf(figures, 'returns_jobs_waiting{kind="deliver_mail"}'), 0);
  await service.stop();
});

test('figures are on a port of their own, and nothing else is', async () => {
  const service = await startService({ ...env, RETURNS_DATA_DIR: await seededFolder() });
  assert.equal((await fetch(`${service.origin}/metrics`)).status, 404);
  assert.equal((await fetch(`${service.operations}/v1/shops/nuage/order`)).status, 404);
  assert.equal((await fetch(`${service.operations}/metrics`, { method: 'POST' })).status, 405);
  const taken = await runService(['serve'], {
    ...env,
    RETURNS_DATA_DIR: await seededFolder(),
    RETURNS_OPERATIONS_PORT: new URL(service.operations).port,
  });
  assert.equal(taken.code, 1);
  assert.match(taken.stderr, /^error: Port \d+ on 127\.0\.0\.1 is taken\./);
  await service.stop();
});

test('who embeds the service reads the same figures, and is told of every answer', async () => {
  const answers: Answered[] = [];
  const service = await openReturnsService({
    observer: { answered: (answer) => void answers.push(answer), jobEnded: () => undefined },
  });
  for (let path = 1; path <= 20; path += 1) {
    await service.handle(new Request(`https://service.example/v1/shops/s${path}/made-up-${path}`, { method: 'GET' }));
    await service.handle(new Request('https://service.example/healthz', { method: `M${path}` }));
  }
  const named = await service.handle(new Request('https://service.example/healthz'), { requestId: 'mine-1' });
  assert.equal(named.headers.get('x-request-id'), 'mine-1');
  const { text } = await service.metrics();
  await service.close();
  assert.equal(answers.length, 41);
  const series = text.split('\n').filter((line) => line.startsWith('returns_requests_total{'));
  assert.deepEqual(series.sort(), [
    'returns_requests_total{route="/healthz",method="GET",status="200"} 1',
    'returns_requests_total{route="/healthz",method="OTHER",status="405"} 20',
    'returns_requests_total{route="/v1/shops/:shop/*",method="GET",status="404"} 20',
  ]);
});

/** A service of which only the store is real enough to fail. */
const onStore = (store: Partial<ReturnStore>, lines: string[] = []) =>
  createReturnsService({
    store: store as ReturnStore,
    jobs: { handle: () => undefined, close: async () => undefined },
    logger: createPinoLogger('info', { write: (line: string) => void lines.push(line) }),
    mailer: { send: async () => undefined },
    clock: { now: () => new Date() },
    webhooks: createMemoryWebhooks(),
    carrier: createMemoryCarrier(),
    files: createMemoryFiles(),
    inventory: createMemoryInventory(new Map()),
  } satisfies Ports);

const ask = (service: ReturnType<typeof onStore>, path: string) =>
  service.handle(new Request(`https://service.example${path}`));

test('a database that fails is in the log, without what it was asked', async () => {
  const lines: string[] = [];
  const cause = Object.assign(new DatabaseError('invalid input syntax for type uuid: "Camille Dupont"', 1, 'error'), {
    severity: 'ERROR',
    code: '22P02',
    routine: 'string_to_uuid',
    detail: 'Key (email)=(camille@example.com)',
    constraint: 'orders_pk',
  });
  const failing = new DrizzleQueryError(
    'select * from orders where email = $1',
    ['camille@example.com', 'Camille'],
    cause,
  );
  const service = onStore({ inShop: () => Promise.reject(failing) }, lines);
  assert.equal((await ask(service, '/v1/shops/nuage/order')).status, 500);
  const entry = JSON.parse(lines[0]!) as {
    message: string;
    route: string;
    error: { message: string; cause: { code: string; constraint: string; message: string } };
  };
  assert.doesNotMatch(lines.join(''), /camille/i);
  assert.equal(entry.message, 'A request failed');
  assert.match(entry.error.message, /select \* from orders/);
  assert.deepEqual([entry.error.cause.code, entry.error.cause.constraint], ['22P02', 'orders_pk']);
});

test('without its database the service lives, and is not ready; however often it is asked, it asks once', async () => {
  let pings = 0;
  const hanging = onStore({
    ping: () => {
      pings += 1;
      return new Promise(() => undefined);
    },
  });
  const answers = await Promise.all([1, 2, 3].map(() => ask(hanging, '/readyz')));
  assert.deepEqual([answers.map(({ status }) => status), pings], [[503, 503, 503], 1]);
  assert.equal((await ask(hanging, '/healthz')).status, 200);

  let away = true;
  const back = onStore({ ping: () => (away ? Promise.reject(new Error('away')) : Promise.resolve()) });
  assert.equal((await ask(back, '/readyz')).status, 503);
  away = false;
  assert.equal((await ask(back, '/readyz')).status, 200);
});
