import { PGlite } from '@electric-sql/pglite';
import { openReturnsService } from '@returns-portal/server/node';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newOrder, NOW, policyOf, SHOPS } from './fixtures.ts';
import { clientOf } from './service-under-test.ts';

const root = await mkdtemp(join(tmpdir(), 'returns-upgrade-'));
after(() => rm(root, { recursive: true, force: true }));

/** A data folder as the first release left it, with nothing but its first migration. */
const firstRelease = async (): Promise<string> => {
  const migrationsFolder = join(root, 'migrations');
  await cp(fileURLToPath(new URL('../migrations', import.meta.url)), migrationsFolder, { recursive: true });
  const journal = join(migrationsFolder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: unknown[] };
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }));
  const dataDir = join(root, 'data');
  await mkdir(dataDir);
  const pglite = await PGlite.create({ dataDir: join(dataDir, 'db') });
  await migrate(drizzle(pglite), { migrationsFolder, migrationsTable: 'returns_portal_migrations' });

  const { order, customer } = newOrder();
  const [shop] = SHOPS;
  assert.ok(shop);
  const { goodwill, withdrawal, ...document } = policyOf(shop.id);
  const oldDocument = {
    ...document,
    withdrawal: { ...withdrawal, partialDelivery: 'always' },
    goodwill: {
      window: { days: 30, from: 'delivered' },
      categoryWindows: { knitwear: { days: 60, from: 'delivered' } },
      excludedCategories: ['candles'],
      finalSale: { tags: ['final'], allows: 'store_credit' },
      outcomes: [{ kind: 'refund' }, { kind: 'store_credit', bonusPercent: 10 }],
      handlingFee: { amount: 300, waivedForCredit: true },
      refundsDelivery: goodwill.refundsDelivery,
      sendBackDays: goodwill.sendBackDays,
    },
  };
  await pglite.query('insert into returns.shops values ($1, $2, null, $3, $4, null, $5, $6)', [
    shop.id,
    shop.name,
    shop.email,
    shop.accent,
    '[]',
    'a secret that is long enough for the tokens of a shop',
  ]);
  await pglite.query('insert into returns.policies values ($1, $2, $3, $4)', [
    shop.id,
    document.version,
    document.effectiveFrom,
    JSON.stringify(oldDocument),
  ]);
  const orderId = '0190b2c8-0000-7000-8000-000000000001';
  await pglite.query('insert into returns.orders values ($1, $2, $3, $4, $5, $6, $7)', [
    orderId,
    shop.id,
    'OLD-1',
    order.placedOn,
    customer.email,
    customer.name,
    JSON.stringify({ ...order, number: 'OLD-1' }),
  ]);
  await pglite.query('insert into returns.order_policies values ($1, $2, $2, $3)', [
    orderId,
    shop.id,
    document.version,
  ]);
  await pglite.close();
  return dataDir;
};

test('a data folder of the first release is taken over: its policies mean what they meant', async () => {
  const logger = { info: () => undefined, error: () => undefined };
  const service = await openReturnsService({ dataDir: await firstRelease(), now: () => new Date(NOW), logger });
  after(() => service.close());
  const { call, quote } = clientOf(service);
  const { value } = await call('lookUpOrder', { body: { number: 'OLD-1', email: 'camille@example.com' } });
  const [line] = value.order.lines;
  assert.ok(line?.verdicts.goodwill.allowed);
  // Sixty days from 16 November 2026 for knitwear.
  assert.equal(line.verdicts.goodwill.until?.day, '2027-01-15');
  assert.deepEqual(
    line.verdicts.goodwill.offers.map(({ outcome }) => outcome),
    [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 10 } }],
  );
  const choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;
  const { refund } = await quote(value.token, [{ lineId: 'a', quantity: 1, choice }]);
  assert.equal(refund.refund, 4500 - 300);
});
