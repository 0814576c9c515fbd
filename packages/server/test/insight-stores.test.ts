import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ReturnStore } from '@returns-portal/server';
import { createMemoryStore } from '@returns-portal/server/memory';
import { periodsOf } from '../dist/insight/figures/periods.js';
import { openPglite } from '../dist/node/open-database.js';
import { createDrizzleStore } from '../dist/store/create-drizzle-store.js';
import { soldFactsOf } from '../dist/store/rows/to-sold.js';
import type { Facts, InsightFilter } from '../src/ports/store/insight-data.ts';
import { randomFrom } from './faults/random.ts';

const { database, prepareTenantRole, close } = await openPglite(undefined);
after(close);
const enqueue = () => Promise.resolve();
const stores: readonly ReturnStore[] = [
  createDrizzleStore(database, enqueue, await prepareTenantRole()),
  createMemoryStore({ enqueue: () => undefined }),
];

const random = randomFrom(20_261_122);
const pick = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const upTo = (most: number): number => Math.floor(random() * (most + 1));
const day = (): string => new Date(Date.UTC(2026, 9, 1 + upTo(60))).toISOString().slice(0, 10);
const moment = (): Date =>
  new Date(Date.UTC(2026, 9, 1 + upTo(60), upTo(23), pick(0, 30, 59), pick(0, 59), pick(0, 999)));

/** A return of an order as chance has it; some come again, changed. */
const factsAt = (at: number): Facts => {
  const [shop, currency, createdAt] = ['nuage', pick('EUR', 'EUR', 'RON'), moment()];
  const caseNumber = `R-${at}`;
  const lines = Array.from({ length: 1 + upTo(3) }, (_, line) => ({
    ...{ id: `${line}`, seller: pick('nuage', 'wild-wool'), sku: `S${upTo(6)}`, category: pick('knitwear', 'shoes') },
    ...(random() < 0.7 && { product: pick('P1', 'P2') }),
    quantity: 1 + upTo(3),
  })) as unknown as Parameters<typeof soldFactsOf>[2]['lines'];
  const returned = new Map(lines.map(({ id }) => [id, upTo(2)]));
  const orderId = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return {
    returned: {
      ...{ caseNumber, shop, seller: lines[0]!.seller, createdAt, currency, stands: random() < 0.9 },
      ...{ fromRequest: pick(null, upTo(40)), fromReceipt: pick(null, upTo(20)), paidOn: pick(null, day()) },
      ...pick({ dueBy: null, dueFrom: null }, { dueBy: day(), dueFrom: pick('law', 'promise') }),
      ...{ bonus: upTo(300), postage: upTo(500), handling: upTo(100), repair: 0, other: upTo(5) },
      ...{ valueLost: upTo(900), valueKept: upTo(90), surcharge: upTo(9), rating: pick(null, 1, 2, 3, 4, 5) },
    },
    items: lines.map(({ seller, sku, product, category, quantity }, position) => {
      const withdrawn = random() < 0.3;
      return {
        ...{ caseNumber, position, shop, seller, createdAt, currency, stands: random() < 0.9, counts: pick(0, 1) },
        ...{ sku, product: product ?? null, category, title: `T${upTo(3)}`, variant: pick(null, 'M') },
        track: withdrawn ? 'withdrawal' : 'goodwill',
        reason: withdrawn ? null : pick('too_small', 'broken'),
        reasonClass: withdrawn ? null : pick('remorse', 'defect', null),
        outcome: withdrawn ? 'refund' : pick('refund', 'exchange', 'store_credit'),
        ...{ units: quantity, value: upTo(9000) },
      };
    }),
    sold: soldFactsOf(
      shop,
      orderId,
      { placedOn: `2026-10-${String((at % 30) + 1).padStart(2, '0')}`, lines },
      (id) => returned.get(id) ?? 0,
    ),
  };
};

const all = Array.from({ length: 150 }, (_, at) => factsAt(at));
/** The same orders, of which more came back by now. */
const again = all.slice(0, 40).map((facts, at) => {
  const sold = facts.sold.map((line) => ({ ...line, returned: 1, firstReturnedOf: line.firstOf }));
  return {
    ...facts,
    returned: { ...facts.returned, rating: 5, stands: at % 2 === 0 },
    items: facts.items.slice(0, 1),
    sold,
  };
});
for (const store of stores) {
  await store.inShop('nuage', async (data) => {
    for (const facts of [...all, ...again]) await data.saveFacts(facts);
  });
}

const COUNTS = ['countGoods', 'countItems', 'countCases', 'countWaits', 'countSold', 'countOrders'] as const;
const filters: Readonly<Record<string, Pick<InsightFilter, 'seller' | 'category'>>> = {
  all: {},
  'a seller': { seller: 'wild-wool' },
  'a category': { category: 'shoes' },
  'a category of a seller': { seller: 'nuage', category: 'knitwear' },
};

const sortedJson = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

for (const [name, filter] of Object.entries(filters)) {
  for (const by of ['day', 'week', 'month'] as const) {
    test(`SQL counts as one would by hand: ${name}, by ${by}`, async () => {
      // The clocks go back on the 25th of October.
      const periods = periodsOf('2026-10-05', '2026-11-15', by, 'Europe/Bucharest');
      const whole = { shop: 'nuage', today: '2026-11-10', ...periods, ...filter };
      for (const count of COUNTS) {
        const [database, memory] = await Promise.all(
          stores.map((store) => store.inShop('nuage', async (data): Promise<object[]> => data[count](whole))),
        );
        assert.ok(memory!.length > 0, count);
        assert.deepEqual(sortedJson(database!), sortedJson(memory!), count);
      }
    });
  }
}

test('goods are called what they were last, and another shop sees none of it', async () => {
  const wanted = ['S0', 'S1', 'S9'].map((sku) => ({ seller: 'nuage', sku }));
  const [database, memory] = await Promise.all(
    stores.map((store) => store.inShop('nuage', (data) => data.nameGoods('nuage', wanted))),
  );
  assert.equal(memory!.length, 2);
  assert.deepEqual(sortedJson(database!), sortedJson(memory!));
  const filter = { shop: 'nuage', today: '2026-11-10', ...periodsOf('2026-10-05', '2026-11-15', 'day', 'UTC') };
  for (const store of stores) {
    for (const count of COUNTS) {
      assert.deepEqual(await store.inShop('lumina', async (data): Promise<object[]> => data[count](filter)), [], count);
    }
  }
});
