// npm run bench:insights [-- CASES]: how long the figures of 100 000 returns and of the 600 000 lines that were sold take
// on PostgreSQL, read as a merchant reads them. Wants a build, and the PostgreSQL that the tests run on.
import { performance } from 'node:perf_hooks';
import { URLSearchParams } from 'node:url';
import { openReturnsService } from '@returns-portal/server/node';
import pg from 'pg';
import { noPostgres } from '../../packages/server/test/postgres/for-tests.ts';
import { startPostgres } from '../../packages/server/test/postgres/start-postgres.ts';
import { seedShops } from '../../packages/server/test/seed-shops.ts';
import { giveUp, say } from '../lib/say.mjs';
import { fillFacts, FROM, UNTIL } from './insights/fill-facts.mjs';

const CASES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 9;
/** Milliseconds, for half of the answers. */
const BUDGET = 300;
const SHOP = 'nuage';

const QUERIES = {
  'a year by week': { by: 'week' },
  'a year by day': { by: 'day' },
  'one category by week': { by: 'week', category: 'category-3' },
  'the last 90 days': { from: '2026-08-23' },
};

if (noPostgres) giveUp(noPostgres);
const server = await startPostgres({ version: process.env.RETURNS_TEST_POSTGRES_VERSION ?? '18' });
const databaseUrl = await server.createDatabase();
const service = await openReturnsService({
  databaseUrl,
  now: () => new Date('2026-11-21T09:15:00Z'),
  mailer: { send: () => Promise.resolve() },
  logger: { info: () => undefined, error: (message, { error } = {}) => console.error(message, error?.message) },
});
let worst = 0;
try {
  await seedShops(service);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`set returns.shop = '*'`);
  await client.query(`set time zone 'UTC'`);
  await fillFacts((text, values) => client.query(text, values), SHOP, CASES);
  await client.end();
  const key = await service.admin.createKey({ shop: SHOP, name: 'Bench', scopes: ['insights:read'] });
  const read = async (query) => {
    const search = new URLSearchParams({ from: FROM, until: UNTIL, ...query });
    const started = performance.now();
    const response = await service.handle(
      new Request(`https://service.example/v1/shops/${SHOP}/admin/insights?${search}`, {
        headers: { authorization: `Bearer ${key}` },
      }),
    );
    const text = await response.text();
    return { status: response.status, text, time: performance.now() - started };
  };
  for (const [name, query] of Object.entries(QUERIES)) {
    const answers = [];
    for (let round = 0; round < ROUNDS; round += 1) answers.push(await read(query));
    const failed = answers.find(({ status }) => status !== 200);
    if (failed) throw new Error(failed.text);
    const [{ text }] = answers;
    const { total, findings } = JSON.parse(text);
    const times = answers.map(({ time }) => time).toSorted((a, b) => a - b);
    const median = times[Math.floor(ROUNDS / 2)];
    worst = Math.max(worst, median);
    const size = `${(text.length / 1024).toFixed(0)} KiB`;
    say(
      `${name.padEnd(24)}${`${median.toFixed(0)} ms`.padStart(8)} (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}), ` +
        `${total.returns} returns of ${total.rates.orders.sold} orders, ${findings.length} findings, ${size}`,
    );
  }
} finally {
  await service.close();
  await server.remove();
}
if (worst > BUDGET) giveUp(`Half of the answers took ${worst.toFixed(0)} ms; the budget is ${BUDGET}.`);
