import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { OrderRecord } from '@returns-portal/server';
import { openReturnsService } from '@returns-portal/server/node';
import { newOrder, NOW, withdrawal } from './fixtures.ts';
import { startMailServer } from './mail-server.ts';
import { noPostgres, ownPostgres } from './postgres/for-tests.ts';
import { readQueuedMails } from './queued-mails.ts';
import { clientOf, openForTests, seedShops, waitFor, type Answer } from './service-under-test.ts';

/** Seconds that something is away; the long command takes 10. */
const AWAY = Number(process.env['RETURNS_TEST_AWAY'] ?? 3);

const LONG = 10;

/** Milliseconds within which every request must have its answer, whatever is away. */
const LIMIT = 10_000;

const skip = noPostgres;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Returns one order after another, each step again and again until it is answered, as a patient client does. */
const startClients = (service: Parameters<typeof clientOf>[0], orders: OrderRecord[]) => {
  const { call } = clientOf(service);
  const acknowledged: { readonly record: OrderRecord; readonly number: string }[] = [];
  let [slowest, refused, over] = [0, 0, false];

  const insist = async <T>(ask: () => Promise<Answer<T>>): Promise<T> => {
    for (;;) {
      const began = Date.now();
      const answer = await ask();
      slowest = Math.max(slowest, Date.now() - began);
      if (answer.status !== 503) return answer.value;
      refused += 1;
      assert.equal(answer.problem.code, 'unavailable');
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
      await pause(0.05);
    }
  };
  const returnOrder = async (record: OrderRecord): Promise<void> => {
    const body = { number: record.order.number, email: record.customer.email };
    const { token } = await insist(() => call('lookUpOrder', { body }));
    const selection = { items: [withdrawal('a')], methods: [{ seller: 'nuage', code: 'post' }] };
    const quote = await insist(() => call('createQuote', { token, body: selection }));
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const options = { token, headers, body: { quoteId: quote.id, locale: 'en' } };
    const { cases } = await insist(() => call('submitReturn', options));
    acknowledged.push({ record, number: cases[0]!.number });
  };
  const work = async (): Promise<void> => {
    for (let record = orders.shift(); record && !over; record = orders.shift()) await returnOrder(record);
  };
  const working = Promise.all([1, 2, 3, 4].map(work));
  return {
    acknowledged,
    get refused() {
      return refused;
    },
    get slowest() {
      return slowest;
    },
    /** Waits until this many more orders have been returned. */
    async more(count: number) {
      const enough = acknowledged.length + count;
      const arrived = waitFor('returns to be made', () => acknowledged.length >= enough || undefined, 30);
      await Promise.race([arrived, working.then(() => arrived)]);
    },
    async finish() {
      over = true;
      await working;
    },
  };
};

test('the database hangs, breaks down and comes back while four clients work', { skip }, async () => {
  const server = await ownPostgres();
  after(() => server.remove());
  const mailServer = await startMailServer();
  after(() => mailServer.close());
  const began = Date.now();
  const databaseUrl = await server.createDatabase();
  const service = await openReturnsService({
    databaseUrl,
    smtpUrl: mailServer.url,
    now: () => new Date(Date.parse(NOW) + Date.now() - began),
    logger: { info: () => undefined, error: () => undefined },
  });
  after(() => service.close());
  await seedShops(service);
  const orders = Array.from({ length: 500 }, () => newOrder());
  for (const record of orders) await service.admin.putOrder(record);

  const clients = startClients(service, orders);
  await clients.more(10);
  server.pause();
  await pause(AWAY);
  server.resume();
  await clients.more(10);

  const before = clients.refused;
  await server.shutDown();
  await pause(AWAY);
  assert.ok(clients.refused > before, 'whoever asked meanwhile was told to come back');
  await server.start();
  await clients.more(10);

  await server.kill();
  await server.start();
  // More than the pool has connections: none was lost on the way.
  await clients.more(30);
  await clients.finish();
  assert.ok(clients.slowest < LIMIT, `${clients.slowest} ms`);

  const { call } = clientOf(service);
  for (const { record, number } of clients.acknowledged) {
    const body = { number: record.order.number, email: record.customer.email };
    const { order } = (await call('lookUpOrder', { body })).value;
    assert.deepEqual(
      order.cases.map((found) => found.number),
      [number],
    );
  }
  // A job whose end could not be noted is run again: its mail has the same Message-ID, so that a mailbox drops it.
  const named = () => new Set(mailServer.delivered.map((id) => id.split('.')[0]));
  const { acknowledged } = clients;
  const client = new pg.Client({ connectionString: server.url(new URL(databaseUrl).pathname.slice(1)) });
  await client.connect();
  const settled = async () => {
    // At full length every mail is waited for; else one that waits for its job to expire will do.
    const queued = AWAY < LONG ? await readQueuedMails((text) => client.query(text)) : new Set<string>();
    return acknowledged.every(({ number }) => named().has(number) || queued.has(number)) || undefined;
  };
  await waitFor('the mails', settled, AWAY < LONG ? 10 : 420).finally(() => client.end());
  assert.equal(named().size, new Set(mailServer.delivered).size, 'a case never has two different mails');
});

test('the mail server is busy, then leaves us waiting, then takes every mail once', async () => {
  const mailServer = await startMailServer();
  after(() => mailServer.close());
  // A second of patience, so that the test needs no more.
  const { lookUp, quote, submit, put } = await openForTests({ smtpUrl: `${mailServer.url}?socketTimeout=1000` });
  const numbers: string[] = [];
  for (const mood of ['busy', 'silent', 'ready'] as const) {
    mailServer.mood = mood;
    const before = mailServer.refused;
    for (let turn = 0; turn < 3; turn += 1) {
      const { token } = await lookUp(await put(newOrder()));
      numbers.push((await submit(token, (await quote(token, [withdrawal('a')])).id)).value.cases[0]!.number);
    }
    if (mood !== 'ready') await waitFor('three mails sent away', () => mailServer.refused >= before + 3 || undefined);
  }
  const named = () => mailServer.delivered.map((id) => id.split('.')[0]).sort();
  await waitFor('the mails', () => named().length >= numbers.length || undefined, 60);
  assert.deepEqual(named(), numbers.sort());
});
