import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore, openMemoryService } from '@returns-portal/server/memory';
import type { Job } from '@returns-portal/server';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { openTables } from '../dist/memory/open-tables.js';
import type { Table } from '../dist/memory/table.js';
import { EMPTY, TABLES, UNIQUE, type Rows, type TableName } from '../dist/memory/rows.js';
import * as schema from '../dist/store/schema/index.js';
import { goodwill, newMarketOrder, newOrder, NOW, SHOPS } from './fixtures.ts';
import { clientOf, seedShops } from './service-under-test.ts';
import { findNothing } from './walls/find-nothing.ts';
import { furnish } from './walls/furnish.ts';
import { makeShop } from './world.ts';

const quiet = { info: () => undefined, error: () => undefined };
const [nuage] = SHOPS as [(typeof SHOPS)[number]];

const openEmpty = () => {
  const jobs: Job[] = [];
  const commits: number[] = [];
  const store = createMemoryStore({ enqueue: (job) => jobs.push(job), onCommit: () => commits.push(1) });
  return { store, jobs, commits };
};
const booking = { kind: 'book_shipment', shop: 'nuage', caseNumber: 'R-1' } as const;

test('no two rows can have the same of what the schema says is unique, and of nothing else', () => {
  const tables = Object.entries(schema).flatMap(([name, table]) =>
    is(table, PgTable) ? [[name, table] as const] : [],
  );
  assert.deepEqual(tables.map(([name]) => name).sort(), [...TABLES].sort());
  for (const [name, table] of tables) {
    const { columns, primaryKeys, uniqueConstraints } = getTableConfig(table);
    const nameOf = (column: { name: string }) =>
      Object.entries(table).find(([, candidate]) => (candidate as { name?: string }).name === column.name)![0];
    const keys = [
      ...columns.filter(({ primary }) => primary).map((column) => [nameOf(column)]),
      ...[...primaryKeys, ...uniqueConstraints].map((key) => key.columns.map(nameOf)),
    ];
    assert.deepEqual([...UNIQUE[name as TableName]].sort(), keys.sort(), name);
  }
});

test('a transaction that fails has changed nothing, and none of its jobs is done', async () => {
  const { store, jobs, commits } = openEmpty();
  await store.everywhere((data) => data.putShop(nuage, 'secret'));
  const before = store.dump();
  const failing = store.inShop('nuage', async (data) => {
    await data.putShop({ ...nuage, name: 'Nobody' }, 'other');
    await data.enqueue(booking);
    assert.equal((await data.findShop('nuage'))?.name, 'Nobody', 'inside it, it was done');
    throw new Error('No');
  });
  await assert.rejects(failing, { message: 'No' });
  assert.deepEqual(store.dump(), before);
  assert.deepEqual([jobs, commits.length], [[], 1]);
  await store.inShop('nuage', (data) => data.enqueue(booking));
  assert.deepEqual([jobs, commits.length], [[booking], 1], 'a job alone changes no row');
});

test('transactions are one after the other, and one that is over is refused', async () => {
  const { store } = openEmpty();
  await store.everywhere((data) => data.putShop(nuage, 'secret'));
  const attempt = {
    shop: 'nuage',
    scope: 'number',
    subject: 'x',
    now: new Date(NOW),
    windowStart: new Date(0),
  } as const;
  const counts = await Promise.all(
    Array.from({ length: 50 }, () =>
      store.inShop('nuage', async (data) => {
        await Promise.resolve();
        return (await data.countAttempt(attempt)).count;
      }),
    ),
  );
  assert.deepEqual(
    counts,
    counts.map((_, index) => index + 1),
  );
  const kept = await store.inShop('nuage', (data) => Promise.resolve(data));
  await assert.rejects(kept.findShop('nuage'), { message: 'The transaction is over' });
});

test('what is unique is stored once: the work is run again, and a fault that stays is told', async () => {
  const { store } = openEmpty();
  await store.everywhere((data) => data.putShop(nuage, 'secret'));
  const key = {
    id: 'k1',
    shop: 'nuage',
    name: 'n',
    digest: 'd',
    scopes: [],
    createdAt: new Date(NOW),
    revokedAt: null,
  };
  await store.inShop('nuage', (data) => data.insertKey(key));
  let runs = 0;
  await store.inShop('nuage', (data) => data.insertKey({ ...key, id: `k${(runs += 1)}` }));
  assert.equal(runs, 2);
  await assert.rejects(
    store.inShop('nuage', (data) => data.insertKey(key)),
    { code: '23505' },
  );
});

test('nobody changes what is stored through what was handed in or out', async () => {
  const { store } = openEmpty();
  const mine = { ...nuage, origins: ['https://one.example'] };
  await store.everywhere((data) => data.putShop(mine, 'secret'));
  mine.origins.push('https://two.example');
  const found = await store.inShop('nuage', (data) => data.findShop('nuage'));
  (found!.origins as string[]).push('https://three.example');
  (store.dump().shops[0]!.origins as string[]).push('https://four.example');
  const again = await store.inShop('nuage', (data) => data.findShop('nuage'));
  assert.deepEqual(again!.origins, ['https://one.example']);
});

const clock = { time: new Date(NOW) };
const service = openMemoryService({ now: () => new Date(clock.time), logger: quiet });
await seedShops(service);
const mine = await makeShop({ service, clock }, 'nuage');
const theirs = await makeShop({ service, clock }, 'lumina');
await service.settled();
const furnished = createMemoryStore({ enqueue: () => undefined, from: service.dump() });
await furnish(furnished, [mine, theirs], clock.time);
const dump = furnished.dump();
/** Whose a row is. */
const ownerOf = (row: Rows[TableName]): string => ('shop' in row ? row.shop : row.id);

/** What the service as a whole has, and what only the database adds up. */
const EMPTY_HERE: readonly TableName[] = ['heartbeats', 'soldDays'];

for (const name of TABLES.filter((candidate) => !EMPTY_HERE.includes(candidate))) {
  test(`${name} shows no row of another shop, changes none and takes none`, () => {
    const owners = dump[name].map((row: Rows[TableName]) => ownerOf(row));
    assert.ok(owners.includes('nuage') && owners.includes('lumina'), owners.join());
    const open = openTables(dump, 'nuage');
    // One table of all, of whose rows no more is known than that they have a shop.
    const table = open.tables[name] as Table<Rows[TableName]>;
    assert.deepEqual(
      table.select().filter((row: Rows[TableName]) => ownerOf(row) !== 'nuage'),
      [],
    );
    assert.ok(table.select().length > 0, 'its own it shows');
    const isTheirs = (row: Rows[TableName]) => ownerOf(row) === 'lumina';
    assert.deepEqual(table.update(isTheirs, {}), []);
    table.remove(isTheirs);
    assert.equal(open.state()[name], dump[name]);

    const row = dump[name].find(isTheirs)!;
    const without = { ...dump, [name]: (dump[name] as readonly unknown[]).filter((candidate) => candidate !== row) };
    const other = openTables(without, 'nuage').tables[name] as Table<Rows[TableName]>;
    assert.throws(() => other.insert(row), /not this shop's/);
    const given = name === 'shops' ? { id: 'lumina' } : { shop: 'lumina' };
    assert.throws(() => other.update(() => true, given), /not this shop's/);
  });
}

test("the store asked for what is another shop's finds nothing", () =>
  findNothing(furnished, theirs, clock.time, (error) => String(error).includes("not this shop's")));

test('a marketplace sees its sellers, a seller its marketplace’s policies, and nobody more', () => {
  const seen = (scope: string) => {
    const { shops, policies } = openTables(dump, scope).tables;
    return [shops.select().map(({ id }) => id), policies.select().map(({ shop }) => shop)];
  };
  const market = ['harbour', 'wild-wool', 'tin-lantern'];
  assert.deepEqual(seen('harbour'), [market, market]);
  assert.deepEqual(seen('wild-wool'), [['wild-wool'], ['harbour', 'wild-wool']]);
  assert.deepEqual(openTables(EMPTY, '*').tables.shops.select(), []);
});

test('a service goes on from what another one held, tokens and all', async () => {
  const record = newMarketOrder();
  await service.admin.putOrder(record);
  const { token } = await clientOf(service).lookUp(record);
  const second = openMemoryService({ now: () => new Date(clock.time), logger: quiet, from: service.dump() });
  const answer = await clientOf(second).call('readOrder', { shop: 'harbour', token });
  assert.equal(answer.value.number, record.order.number);
  await service.load(openMemoryService({ logger: quiet }).dump());
  assert.equal((await clientOf(service).call('readOrder', { shop: 'harbour', token })).status, 404);
  await service.load(second.dump());
  assert.equal((await clientOf(service).call('readOrder', { shop: 'harbour', token })).status, 200);
});

test('mails and slips come without Node: the slip is a PDF, typewritten', async () => {
  const record = newOrder();
  await service.admin.putOrder(record);
  const { lookUp, quote, submit } = clientOf(service);
  const { token } = await lookUp(record);
  const before = service.sentMails.length;
  const { number } = (await submit(token, (await quote(token, [goodwill('a')])).id)).value.cases[0]!;
  await service.settled();
  const mail = service.sentMails.slice(before).find(({ to }) => to.address === record.customer.email)!;
  assert.ok(mail.text.includes(number));
  const [slip] = mail.attachments!;
  const pdf = new TextDecoder('latin1').decode(slip!.bytes);
  assert.match(pdf, /^%PDF-1\.4\n[^]*%%EOF\n$/);
  const typed = [...pdf.matchAll(/<([0-9a-f]*)> Tj/g)].map(([, hex]) => Buffer.from(hex!, 'hex').toString('latin1'));
  assert.ok(
    typed.some((line) => line.includes(number)),
    typed.join('\n'),
  );
  assert.ok(typed.includes('12 rue des Lilas'));
});

test('a mail that is refused is tried again, then given up, and closing waits for what runs', async () => {
  let tries = 0;
  const failing = openMemoryService({
    now: () => new Date(clock.time),
    logger: quiet,
    from: service.dump(),
    retries: 2,
    mailer: { send: () => Promise.reject(new Error(`No ${(tries += 1)}`)) },
  });
  const record = newOrder({}, { customer: { email: 'refused@example.com', name: 'R' } });
  await failing.admin.putShop({ ...nuage, email: 'shop@example.com' });
  await failing.admin.putOrder(record);
  const { lookUp, quote, submit } = clientOf(failing);
  const { token } = await lookUp(record);
  await submit(token, (await quote(token, [goodwill('a')])).id);
  await failing.settled();
  const states = failing.dump().deliveries.filter(({ state }) => state === 'dead');
  assert.equal(tries, 3 * states.length);
  assert.ok(states.length > 0 && states.every(({ attempts, problem }) => attempts === 3 && problem !== null));
  await failing.close();
});
