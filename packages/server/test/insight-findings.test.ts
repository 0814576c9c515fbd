import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { periodsOf } from '../dist/insight/figures/periods.js';
import { daysTaken } from '../dist/insight/figures/days-taken.js';
import { fisherExact } from '../dist/insight/findings/fisher-exact.js';
import { falseDiscoveryRates } from '../dist/insight/findings/false-discovery.js';
import { findingsOf, outliersIn } from '../dist/insight/findings/find-in-counts.js';
import { majorUnits, toCsv } from '../dist/insight/to-csv.js';
import { randomFrom } from './faults/random.ts';
import type { GoodsCount, SoldCount } from '../src/ports/store/insight-data.ts';

const near = (value: number, expected: number): void =>
  assert.ok(Math.abs(value - expected) <= 1e-9 + Math.abs(expected) * 1e-6, `${value} is not ${expected}`);

const groups = (count: number, n: number, restCount: number, rest: number) => ({
  n,
  count,
  elsewhere: { n: rest, count: restCount },
});

/** The same by its definition: slow, and exact for small numbers. */
const byDefinition = ({ n, count, elsewhere }: ReturnType<typeof groups>): number => {
  const choose = (of: number, take: number): number => {
    let ways = 1;
    for (let at = 1; at <= take; at += 1) ways = (ways * (of - take + at)) / at;
    return take < 0 || take > of ? 0 : ways;
  };
  const so = count + elsewhere.count;
  const all = n + elsewhere.n;
  const at = (place: number): number => (choose(so, place) * choose(all - so, n - place)) / choose(all, n);
  let sum = 0;
  for (let place = 0; place <= n; place += 1) if (at(place) <= at(count) * (1 + 1e-7)) sum += at(place);
  return Math.min(1, sum);
};

test('Fisher’s test gives what textbooks and its definition give', () => {
  // The lady tasting tea, and Fisher's twins: 10 of 13 against 2 of 17.
  near(fisherExact(groups(3, 4, 1, 4)), 34 / 70);
  near(fisherExact(groups(4, 4, 0, 4)), 2 / 70);
  near(fisherExact(groups(10, 13, 2, 17)), 0.0005367241);
  assert.ok(fisherExact(groups(24, 58, 5000, 40_000)) < 1e-7);
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), (a, b, c, d) => {
      const one = groups(a, a + b, c, c + d);
      if (a + b > 0 && c + d > 0) near(fisherExact(one), byDefinition(one));
    }),
  );
});

test('rates of false findings are those of Benjamini and Hochberg', () => {
  // As R's p.adjust(c(0.01, 0.04, 0.03, 0.005), 'BH') has it.
  falseDiscoveryRates([0.01, 0.04, 0.03, 0.005]).forEach((rate, at) => near(rate, [0.02, 0.04, 0.04, 0.02][at]!));
  assert.deepEqual(falseDiscoveryRates([]), []);
});

const REASONS = ['too_small', 'too_large', 'broken', 'not_as_shown'];
const VARIANTS = 60;

/** A shop with returns drawn at random; `planted` shares of a reason or a rate for the first variant. */
const shopFrom = (seed: number, planted: { tooSmall?: number; rate?: number } = {}) => {
  const random = randomFrom(seed);
  const goods: GoodsCount[] = [];
  const sold: SoldCount[] = [];
  for (let at = 0; at < VARIANTS; at += 1) {
    const base = { seller: 'nuage', sku: `S${at}`, product: `P${Math.floor(at / 3)}`, category: `C${at % 4}` };
    const lines = 150;
    const rate = at === 0 ? (planted.rate ?? 0.2) : 0.2;
    let returned = 0;
    for (let line = 0; line < lines; line += 1) if (random() < rate) returned += 1;
    sold.push({ ...base, lines, units: lines, returnedLines: returned, returnedUnits: returned });
    const counts = new Map<string, number>();
    for (let one = 0; one < 58; one += 1) {
      const share = at === 0 ? (planted.tooSmall ?? 0.13) : 0.13;
      const reason = random() < share ? 'too_small' : REASONS[1 + Math.floor(random() * 3)]!;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    for (const [reason, returns] of counts) {
      const why = { reason, reasonClass: 'remorse', track: 'goodwill', currency: 'EUR' } as const;
      goods.push({ ...base, ...why, returns, units: returns, value: 1000 });
    }
  }
  return { goods, sold };
};

test('where there is nothing, at most every twentieth shop is told of something', () => {
  const runs = 200;
  const told = Array.from({ length: runs }, (_, seed) => outliersIn(shopFrom(seed + 1))).filter(
    ({ length }) => length > 0,
  );
  // Three standard deviations above five percent.
  assert.ok(told.length <= runs * 0.05 + 3 * Math.sqrt(runs * 0.05 * 0.95), `${told.length} of ${runs} shops`);
});

test('what is there is found, first of all, and said in three languages', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const [first] = outliersIn(shopFrom(seed, { tooSmall: 0.5 }));
    const { code, id, reason, level } = first!.comparison;
    assert.deepEqual(
      { code, id, reason, level },
      { code: 'reason_share', id: 'S0', reason: 'too_small', level: 'variant' },
    );
    const [rate] = outliersIn(shopFrom(seed, { rate: 0.55 }));
    assert.equal(rate!.comparison.code, 'return_rate');
    assert.equal(rate!.comparison.id, 'S0');
  }
  const labels = { fr: 'Trop petit', ro: 'Prea mic', en: 'Too small' };
  const found = outliersIn(shopFrom(3, { tooSmall: 0.5 })).slice(0, 1);
  const [finding] = findingsOf(
    found,
    () => labels,
    () => ({ title: 'Robe Alma', variant: 'M' }),
  );
  assert.match(
    finding!.sentence.fr,
    /^Robe Alma \(M\)\u00a0: \d+[\u00a0\u202f]% des retours motivés indiquent «\u00a0Trop petit\u00a0»/,
  );
  assert.match(finding!.sentence.ro, /^Robe Alma \(M\): \d+\u00a0% dintre retururile cu motiv indică „Prea mic”/);
  assert.match(
    finding!.sentence.en,
    /^Robe Alma \(M\): \d+% of the returns with a reason say “Too small” \(\d+ of 58\), \d\.?\d? times/,
  );
  assert.equal(finding!.test.n, 58);
});

test('few numbers say nothing, however much they differ', () => {
  const { goods, sold } = shopFrom(1);
  const base = { seller: 'nuage', sku: 'rare', product: null, category: 'C0', reason: 'too_small' } as const;
  const rare = { ...base, reasonClass: 'remorse', track: 'goodwill', currency: 'EUR', units: 9, value: 1 } as const;
  const found = outliersIn({ goods: [...goods, { ...rare, returns: 9 }], sold });
  assert.ok(found.every(({ comparison }) => comparison.id !== 'rare'));
});

test('a day is as long as it is where the shop is', () => {
  const { days, moments } = periodsOf('2026-10-24', '2026-10-26', 'day', 'Europe/Paris');
  assert.deepEqual(days, ['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
  // On the 25th the clocks go back: it is over at 23:00 UTC, and began at 22:00.
  assert.deepEqual(
    moments.map((moment) => moment.toISOString()),
    ['2026-10-23T22:00:00.000Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', '2026-10-26T23:00:00.000Z'],
  );
  assert.deepEqual(periodsOf('2026-03-04', '2026-03-17', 'week', 'Europe/Paris').days, [
    ...['2026-03-04', '2026-03-09', '2026-03-16', '2026-03-18'],
  ]);
  assert.deepEqual(periodsOf('2026-01-31', '2026-03-01', 'month', 'Europe/Bucharest').days, [
    ...['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02'],
  ]);
});

test('half of them took no longer, and nine of ten', () => {
  const wait = (quarters: number, n: number) => ({ period: 0, since: 'request', quarters, n }) as const;
  assert.deepEqual(daysTaken([wait(40, 1), wait(4, 5), wait(8, 4)]), { n: 10, median: 1, ninetieth: 2 });
  assert.deepEqual(daysTaken([]), { n: 0, median: null, ninetieth: null });
});

test('a table that no spreadsheet runs', () => {
  const typed = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', 'a "b", c', 'two\r\nlines', 'plain'];
  assert.equal(
    toCsv(
      ['text', 'n'],
      typed.map((text) => [text, -1]),
    ),
    'text,n\r\n' +
      `'=1+1,-1\r\n'+1,-1\r\n'-1,-1\r\n'@x,-1\r\n'\t=1,-1\r\n' =1,-1\r\n'＝1,-1\r\n` +
      '"a ""b"", c",-1\r\n"two\r\nlines",-1\r\nplain,-1\r\n',
  );
  assert.equal(majorUnits(1290, 'EUR'), 12.9);
  assert.equal(majorUnits(1290, 'JPY'), 1290);
});
