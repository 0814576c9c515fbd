import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { OrderRecord } from '@returns-portal/server';
import { startChild, type Child } from './child/start-child.ts';
import { lineOf, newOrder, withdrawal } from './fixtures.ts';
import { startMailServer } from './mail-server.ts';
import { noPostgres, ownPostgres } from './postgres/for-tests.ts';
import { clientOf, waitFor } from './service-under-test.ts';

/** What the long command does more often. */
const STARTS = Number(process.env['RETURNS_TEST_STARTS'] ?? 1);

const mailServer = await startMailServer();
after(() => mailServer.close());

/** What must hold however many processes serve one database, each with its own connections. */
const sameForAll = (start: () => Promise<readonly Child[]>): void => {
  let children: readonly Child[] = [];
  let clients: readonly ReturnType<typeof clientOf>[] = [];
  /** The clients in turn: of two, each is asked every other time. */
  const at = (turn: number) => clients[turn % clients.length]!;

  before(async () => {
    children = await start();
    clients = children.map((child) => clientOf(child, child.origin));
    await children[0]!.seedShops();
  });
  after(() => Promise.all(children.map((child) => child.stop())));

  const put = async (record: OrderRecord = newOrder()) => {
    await children[0]!.put(record);
    return record;
  };

  test('a token of one opens the order at the other', async () => {
    const { token } = await at(0).lookUp(await put());
    assert.equal((await at(1).call('readOrder', { token })).value.cases.length, 0);
  });

  test('of 50 at once for the last unit one gets it, and the others hear what is left', async () => {
    const { token } = await at(0).lookUp(await put(newOrder({ lines: [lineOf('a', { quantity: 1 }), lineOf('b')] })));
    const quotes = [];
    for (let turn = 0; turn < 50; turn += 1) quotes.push(await at(turn).quote(token, [withdrawal('a')]));
    const answers = await Promise.all(quotes.map(({ id }, turn) => at(turn).submit(token, id)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    const refused = answers.filter(({ status }) => status !== 201);
    for (const { problem } of refused) {
      assert.deepEqual(
        [problem.status, problem.code, problem.params],
        [409, 'quantity_unavailable', { lines: [{ lineId: 'a', available: 0 }] }],
      );
    }
    // Who was refused reads the order afresh and goes on with what is there.
    const { cases, lines } = (await at(1).call('readOrder', { token })).value;
    assert.equal(cases.length, 1);
    assert.deepEqual(
      lines.map(({ verdicts }) => verdicts.withdrawal.allowed),
      [false, true],
    );
    const other = await at(1).quote(token, [withdrawal('b')]);
    assert.equal((await at(0).submit(token, other.id)).status, 201);
  });

  test('one key 100 times at once is one case and one answer', async () => {
    const { token } = await at(0).lookUp(await put());
    const { id } = await at(0).quote(token, [withdrawal('a')]);
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, turn) => at(turn).submit(token, id, key)));
    assert.equal(new Set(answers.map(({ value }) => JSON.stringify(value))).size, 1);
    assert.equal((await at(1).call('readOrder', { token })).value.cases.length, 1);
    const { id: another } = await at(1).quote(token, [withdrawal('b')]);
    assert.equal((await at(1).submit(token, another, key)).problem.code, 'idempotency_mismatch');
  });

  test('failed look-ups of a number, and from an address, are counted over all of them', async () => {
    const miss = (turn: number, number: string, clientAddress?: string) =>
      at(turn).call('lookUpOrder', {
        body: { number, email: 'eve@example.com' },
        ...(clientAddress !== undefined && { clientAddress }),
      });
    const number = await Promise.all(Array.from({ length: 30 }, (_, turn) => miss(turn, 'NOPE-1')));
    assert.equal(number.filter(({ status }) => status === 404).length, 10);
    const address = await Promise.all(
      Array.from({ length: 80 }, (_, turn) => miss(turn, `GUESS-${turn}`, '192.0.2.9')),
    );
    assert.equal(address.filter(({ status }) => status === 404).length, 60);
  });

  test('each case has its mail, once', async () => {
    const numbers: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const { token } = await at(turn).lookUp(await put());
      const { id } = await at(turn + 1).quote(token, [withdrawal('a')]);
      numbers.push((await at(turn).submit(token, id)).value.cases[0]!.number);
    }
    const mailsOf = (number: string) => mailServer.delivered.filter((id) => id.startsWith(`${number}.`));
    await waitFor('the mails', () => numbers.every((number) => mailsOf(number).length > 0) || undefined, 20);
    // Each queue has been looked at since: a job of a later case would not overtake a second run of an earlier one.
    for (const number of numbers) assert.equal(mailsOf(number).length, 1, number);
  });

  test('nothing of all this was an error of the service', () => {
    assert.deepEqual(
      children.map((child) => child.log()),
      children.map(() => ''),
    );
  });
};

describe('two processes on one PostgreSQL server', { skip: noPostgres }, () => {
  const server = noPostgres ? undefined : ownPostgres();
  after(async () => (await server)?.remove());

  const startBoth = async () => {
    const databaseUrl = await (await server!).createDatabase();
    return Promise.all([0, 1].map(() => startChild({ databaseUrl, smtpUrl: mailServer.url })));
  };

  test(`both may be started at once on an empty database, ${STARTS} times`, async () => {
    for (let turn = 0; turn < STARTS; turn += 1) {
      const children = await startBoth();
      const answers = await Promise.all(children.map(({ origin }) => fetch(`${origin}/healthz`)));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200],
      );
      assert.deepEqual(
        children.map((child) => child.log()),
        ['', ''],
      );
      await Promise.all(children.map((child) => child.stop()));
    }
  });

  sameForAll(startBoth);
});

describe('one process on PGlite', () => {
  let root = '';
  before(async () => (root = await mkdtemp(join(tmpdir(), 'returns-one-'))));
  after(() => rm(root, { recursive: true, force: true }));
  sameForAll(async () => [await startChild({ dataDir: join(root, 'data'), smtpUrl: mailServer.url })]);
});
