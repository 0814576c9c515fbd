import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createDrizzleStore } from '@returns-portal/server';
import { openReturnsService } from '@returns-portal/server/node';
import { sql, type SQL } from 'drizzle-orm';
import { openPglite, openPostgres } from '../dist/node/open-database.js';
import { newMarketOrder, NOW } from './fixtures.ts';
import { freshDatabase } from './postgres/for-tests.ts';
import { seedShops } from './service-under-test.ts';
import { findNothing } from './walls/find-nothing.ts';
import { furnish } from './walls/furnish.ts';
import { makeShop } from './world.ts';

/* The wall in the database alone: without the service, whose own where clauses are the first one. */

const root = await mkdtemp(join(tmpdir(), 'returns-walls-'));
after(() => rm(root, { recursive: true, force: true }));
const clock = { time: new Date(NOW) };
const logger = { info: () => undefined, error: () => undefined };
// PGlite's only user is a superuser, who takes on a role; on a server it is the tables' owner, who is bound as it is.
const databaseUrl = await freshDatabase();
const service = await openReturnsService({ dataDir: root, databaseUrl, now: () => clock.time, logger });
after(() => service.close());
await seedShops(service);
const tested = { service, clock };
const mine = await makeShop(tested, 'nuage');
const theirs = await makeShop(tested, 'lumina');
const onMarket = newMarketOrder();
await service.admin.putOrder(onMarket);
await service.close();

const opened = await (databaseUrl === undefined ? openPglite(join(root, 'db')) : openPostgres(databaseUrl, logger));
after(() => opened.close());
const { database } = opened;
const role = await opened.prepareTenantRole();
const store = createDrizzleStore(database, () => Promise.resolve(), role);

await furnish(store, [mine, theirs], clock.time);

type Row = Record<string, unknown>;
interface Runner {
  execute(query: SQL): unknown;
}
const rowsOf = async (runner: Runner, query: SQL): Promise<Row[]> =>
  ((await runner.execute(query)) as { rows: Row[] }).rows;

/** As the service's transactions are: bound to a shop, or to none. */
const within = <T>(shop: string | null, work: (runner: Runner) => Promise<T>): Promise<T> =>
  database.transaction(async (transaction) => {
    if (role !== null) await transaction.execute(sql`select set_config('role', ${role}, true)`);
    if (shop !== null) await transaction.execute(sql`select set_config('returns.shop', ${shop}, true)`);
    return work(transaction);
  });

// The service keeps one for all shops alone; the wall stands for any.
for (const shop of ['nuage', 'lumina']) {
  await within('*', (runner) => rowsOf(runner, sql`insert into returns.heartbeats values (${shop}, now())`));
}

const tables = (
  await rowsOf(database, sql`select tablename from pg_tables where schemaname = 'returns' order by 1`)
).map(({ tablename }) => String(tablename));

const named = (table: string) => ({
  table: sql`${sql.identifier('returns')}.${sql.identifier(table)}`,
  shop: sql.identifier(table === 'shops' ? 'id' : 'shop'),
});

const isForbidden = (error: unknown): boolean => {
  const text = String((error as { cause?: unknown }).cause ?? error);
  // Statements of withdrawal and anchors are refused any change before it is asked whose they are.
  assert.match(text, /row-level security|are never changed or removed|An anchor is a link|Anchors/);
  return true;
};

test('the tables are all known to have rows of both shops', async () => {
  assert.ok(tables.length >= 20, tables.join());
  for (const name of tables) {
    const { table, shop } = named(name);
    const found = await within('*', (runner) => rowsOf(runner, sql`select distinct ${shop} as shop from ${table}`));
    const shops = found.map((row) => row['shop']);
    assert.ok(shops.includes('nuage') && shops.includes('lumina'), `${name}: ${shops.join()}`);
  }
});

for (const name of tables) {
  const { table, shop } = named(name);

  test(`${name} shows no row of another shop, and changes none`, async () => {
    await within('nuage', async (runner) => {
      for (const query of [
        sql`select * from ${table} where ${shop} = 'lumina'`,
        sql`select * from ${table} where ${shop} <> 'nuage' or true offset (select count(*) from ${table} where ${shop} = 'nuage')`,
        sql`update ${table} set ${shop} = ${shop} where ${shop} = 'lumina' returning 1`,
        sql`delete from ${table} where ${shop} = 'lumina' returning 1`,
      ]) {
        assert.deepEqual(await rowsOf(runner, query), []);
      }
      assert.ok(
        (await rowsOf(runner, sql`select 1 from ${table} where ${shop} = 'nuage'`)).length > 0,
        'its own it shows',
      );
    });
  });

  test(`${name} takes no row for another shop`, async () => {
    const [row] = await within('*', (runner) =>
      rowsOf(runner, sql`select to_jsonb(t) as row from ${table} t where ${shop} = 'lumina'`),
    );
    const json = JSON.stringify(row!['row']);
    const copied = sql`insert into ${table} select * from jsonb_populate_record(null::${table}, ${json}::jsonb)`;
    await assert.rejects(
      within('nuage', (runner) => rowsOf(runner, copied)),
      isForbidden,
    );
    const given = sql`update ${table} set ${shop} = 'lumina' where ${shop} = 'nuage'`;
    await assert.rejects(
      within('nuage', (runner) => rowsOf(runner, given)),
      isForbidden,
    );
  });

  test(`${name} shows nothing to a transaction that names no shop`, async () => {
    for (const none of [null, '']) {
      assert.deepEqual(await within(none, (runner) => rowsOf(runner, sql`select 1 from ${table}`)), []);
    }
  });
}

test("the store asked for what is another shop's finds nothing", () =>
  findNothing(store, theirs, clock.time, isForbidden));

test("a seller's scope shows nothing of its operator's orders; the operator's tells whose goods they hold", async () => {
  const number = onMarket.order.number.toUpperCase();
  const find = (scope: string, seller?: string) =>
    store.inShop(scope, (data) => data.findLookupTarget('harbour', number, seller));
  for (const seller of [undefined, 'wild-wool', 'tin-lantern']) {
    const found = await find('harbour', seller);
    assert.ok(found, seller);
    await store.inShop('wild-wool', async (data) => {
      assert.equal(await data.readOrder(found.orderId), null);
      assert.equal(await data.lockOrder(found.orderId), false);
      assert.equal(await data.findShop('harbour'), null);
    });
    assert.equal(await find('wild-wool', seller), null);
  }
  assert.equal(await find('harbour', 'nuage'), null, 'no seller of the order');
});

test('what one transaction named is forgotten by the next', async () => {
  await store.inShop('nuage', (data) => data.shopIds());
  assert.deepEqual(await within(null, (runner) => rowsOf(runner, sql`select 1 from returns.shops`)), []);
});
