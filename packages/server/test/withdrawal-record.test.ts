import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import type { WithdrawalReceipt } from '@returns-portal/contract';
import { openReturnsService } from '@returns-portal/server/node';
import { sql, type SQL } from 'drizzle-orm';
import { openPglite, openPostgres } from '../dist/node/open-database.js';
import { SERVICE_VERSION } from '../dist/version.js';
import { NOW } from './fixtures.ts';
import { freshDatabase } from './postgres/for-tests.ts';
import { runCommand, runService } from './run-service.ts';
import { clientOf, seedShops } from './service-under-test.ts';
import { newStatement } from './statements.ts';

/** More than are read at a time. */
const COUNT = 210;
/** All to one mailbox: after the fifth nothing is printed, which takes the longest. */
const statement = { name: 'Camille Dupont', contract: 'NU-1042', email: 'camille@example.com' };

const root = await mkdtemp(join(tmpdir(), 'returns-record-'));
after(() => rm(root, { recursive: true, force: true }));
const logger = { info: () => undefined, error: () => undefined };
const databaseUrl = await freshDatabase();
const mailer = { send: () => Promise.resolve() };
const service = await openReturnsService({ dataDir: root, databaseUrl, mailer, logger, now: () => new Date(NOW) });
after(() => service.close());
await seedShops(service);
const client = clientOf(service);
const declare = (nth: number, shop = 'nuage') =>
  client.call('declareWithdrawal', { shop, body: newStatement({ statement }), clientAddress: `198.51.${nth >> 5}.1` });

const exportOf = async (shop: string): Promise<string> => {
  const key = await service.admin.createKey({ shop, name: 'auditor', scopes: ['returns:read'] });
  const path = `https://service.example/v1/shops/${shop}/admin/withdrawal-records`;
  const answer = await service.handle(new Request(path, { headers: { authorization: `Bearer ${key}` } }));
  assert.equal(answer.headers.get('content-type'), 'application/x-ndjson');
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="withdrawals-\w+\.ndjson"$/);
  return answer.text();
};

const receipts: WithdrawalReceipt[] = [];
for (let nth = 0; nth < COUNT; nth += 1) receipts.push((await declare(nth)).value);
await declare(1, 'lumina');
await declare(2, 'lumina');
const whole = await exportOf('nuage');
const others = await exportOf('lumina');
const lines = whole.trimEnd().split('\n');
await service.close();

const write = async (text: string): Promise<string> => {
  const file = join(root, 'export.ndjson');
  await writeFile(file, text);
  return file;
};
const verify = async (text: string) => runCommand(['verify', await write(text)]);

test('every statement is in the export, each with the hash of the one before', () => {
  assert.equal(lines.length, COUNT);
  let previous: string | null = null;
  for (const [index, line] of lines.entries()) {
    const { record, hash } = JSON.parse(line) as { record: string; hash: string };
    assert.equal(createHash('sha256').update(record).digest('hex'), hash);
    const said = JSON.parse(record) as Record<string, unknown>;
    assert.equal(said['previous'], previous);
    assert.deepEqual([said['position'], said['shop'], said['version']], [index + 1, 'nuage', 1]);
    assert.equal(hash, receipts[index]?.hash, 'the consumer has the same hash');
    previous = hash;
  }
});

test('the record is canonical JSON', () => {
  const { record } = JSON.parse(lines[0]!) as { record: string };
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
  assert.equal(record, JSON.stringify(sorted(JSON.parse(record))));
});

test('the verifier says that a whole export is whole, and what its last record is', async () => {
  const last = receipts.at(-1)!;
  const { code, stdout } = await runService(['verify', await write(whole)]);
  assert.deepEqual([code, stdout], [0, `${COUNT} records, whole. The last is ${last.number}, ${last.hash}.\n`]);
  assert.deepEqual(await verify(''), { code: 0, stdout: '0 records, whole.\n', stderr: '' });
  assert.equal((await runCommand(['verify', join(root, 'nowhere')])).code, 2);
});

/** The same line with another record, hashed anew as a forger would. */
const forged = (line: string): string => {
  const { record } = JSON.parse(line) as { record: string };
  const altered = record.replace('Camille', 'Camilla');
  return JSON.stringify({ record: altered, hash: createHash('sha256').update(altered).digest('hex') });
};
const withLine = (index: number, ...instead: readonly string[]): string =>
  `${[...lines.slice(0, index), ...instead, ...lines.slice(index + 1)].join('\n')}\n`;

for (const [what, text, line] of [
  ['an altered record', withLine(9, lines[9]!.replace('Camille', 'Camilla')), 10],
  ['an altered hash', withLine(9, lines[9]!.replace(/"hash":"./, '"hash":"x')), 10],
  ['an altered record that was hashed anew', withLine(9, forged(lines[9]!)), 11],
  ['a missing record', withLine(9), 10],
  ['a missing first record', withLine(0), 1],
  ['a record that is there twice', withLine(9, lines[9]!, lines[9]!), 11],
  ['records in another order', withLine(9, lines[10]!, lines[9]!), 10],
  ["another shop's record", withLine(1, others.split('\n')[1]!), 2],
  ['half a line', whole.slice(0, -40), COUNT],
  ['an empty line', withLine(9, '', lines[9]!), 10],
  ['a line that is none of an export', withLine(9, '[1]', lines[9]!), 10],
] as const) {
  test(`${what} is found`, async () => {
    const { code, stderr, stdout } = await verify(text);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, new RegExp(`^error: Line ${line} is broken: `));
  });
}

test('the commands of the guide say the same without this software', async () => {
  const guide = await readFile(new URL('../../../docs/guides/withdrawal-record.md', import.meta.url), 'utf8');
  const commands = [...guide.matchAll(/```sh without-us\n(.*?)```/gs)].map(([, command]) => command!);
  assert.equal(commands.length, 2);
  const run = promisify(execFile);
  // The second wants jq, and a process for each record: few are enough.
  const few = `${lines.slice(0, 12).join('\n')}\n`;
  const bad = `${lines.slice(0, 5).join('\n')}\n${forged(lines[5]!)}\n${lines.slice(6, 12).join('\n')}\n`;
  for (const command of commands) {
    const at = async (text: string): Promise<string> => {
      await writeFile(join(root, 'withdrawals-my-shop.ndjson'), text);
      return run('bash', ['-c', command], { cwd: root }).then(
        ({ stdout }) => stdout.trim(),
        (error: unknown) => `failed: ${(error as { stdout: string }).stdout.trim()}`,
      );
    };
    if (command.includes('jq') && !(await run('which', ['jq']).catch(() => null))) continue;
    assert.equal(await at(few), '12 records, whole');
    assert.equal(await at(bad), 'failed: line 7 is broken');
  }
});

test('the database refuses to change, remove or empty statements, whoever asks', async () => {
  const opened = await (databaseUrl === undefined ? openPglite(join(root, 'db')) : openPostgres(databaseUrl, logger));
  try {
    const attempt = (query: SQL) =>
      opened.database.transaction(async (transaction) => {
        await transaction.execute(sql`select set_config('returns.shop', '*', true)`);
        await transaction.execute(query);
      });
    for (const query of [
      sql`update returns.withdrawals set record = '{}'`,
      sql`update returns.withdrawals set number = number`,
      sql`delete from returns.withdrawals`,
      sql`truncate returns.withdrawals cascade`,
    ]) {
      await assert.rejects(attempt(query), (error: Error) => {
        assert.match(String(error.cause), /never changed or removed/);
        return true;
      });
    }
  } finally {
    await opened.close();
  }
});

test('the version that records name is that of the package', async () => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  assert.equal(SERVICE_VERSION, (JSON.parse(text) as { version: string }).version);
});
