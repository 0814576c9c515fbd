import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openReturnsService } from '@returns-portal/server/node';
import { withdrawal } from './fixtures.ts';
import { clientAt, runCommand, runService, seededFolder, startService, undelivered } from './run-service.ts';

const root = await mkdtemp(join(tmpdir(), 'returns-test-'));
after(() => rm(root, { recursive: true, force: true }));

const records = Array.from({ length: 40 }, () => undelivered());
const dataDir = await seededFolder(records);
const service = await startService({ RETURNS_DATA_DIR: dataDir });
const client = clientAt(service.origin);
const live = { RETURNS_DATA_DIR: dataDir };

/** Returns an order; resolves to the case's number and the token that opens it. */
const returnOne = async (record: (typeof records)[number]) => {
  const { token } = await client.lookUp(record);
  const { value } = await client.submit(token, (await client.quote(token, [withdrawal('a')])).id);
  return { token, number: value.cases[0]!.number };
};

const files = async () => (await readdir(root)).sort();

test('a backup that is made during writes has every return acknowledged before it began', async () => {
  const acknowledged = await Promise.all(records.slice(0, 20).map(returnOne));
  const file = join(root, 'live.tar.gz');
  let over = false;
  let meanwhile = 0;
  const writing = (async () => {
    for (const record of records.slice(20)) {
      if (over) break;
      await returnOne(record);
      meanwhile += 1;
    }
  })();
  const made = await runService(['backup', file], live);
  over = true;
  await writing;
  assert.deepEqual([made.code, made.stderr], [0, '']);
  assert.match(made.stdout, /^Backed up .* \(\d+\.\d MB\)\.\n$/);
  assert.ok(meanwhile > 0, 'it went on serving');
  assert.deepEqual(await files(), ['live.tar.gz'], 'nothing else is left');
  assert.equal((await stat(file)).mode & 0o777, 0o600, 'it is full of personal data');

  const target = join(root, 'restored');
  const restored = await runService(['restore', file], { RETURNS_DATA_DIR: target });
  assert.deepEqual([restored.code, restored.stderr], [0, '']);
  assert.match(restored.stdout, /: 40 orders, \d+ returns\.\n$/);
  const second = await startService({ RETURNS_DATA_DIR: target });
  const again = clientAt(second.origin);
  for (const { token, number } of acknowledged) {
    assert.equal((await again.call('readCase', { token, number })).value.number, number);
  }
  await second.stop();
});

test('a file that is there is kept, unless it may be replaced', async () => {
  const file = join(root, 'kept.tar.gz');
  await writeFile(file, 'mine');
  const refused = await runCommand(['backup', file], live);
  assert.deepEqual([refused.code, refused.stderr], [1, `error: ${file} is there already. --force replaces it.\n`]);
  assert.equal(await readFile(file, 'utf8'), 'mine');
  assert.equal((await runCommand(['backup', file, '--force'], live)).code, 0);
  assert.ok((await stat(file)).size > 100_000);
});

test('a backup that cannot be written leaves nothing behind', async () => {
  const folder = join(root, 'folder.tar.gz');
  await mkdir(folder);
  const { code, stderr } = await runService(['backup', folder, '--force'], live);
  assert.equal(code, 1);
  assert.match(stderr, /^error: /);
  assert.ok(!(await files()).some((name) => name.endsWith('.part')));
});

test('while a service runs nothing is restored under it', async () => {
  const { code, stderr } = await runCommand(['restore', join(root, 'live.tar.gz'), '--force'], live);
  assert.deepEqual([code, stderr], [1, `error: A service is using the data folder ${dataDir}. Stop it first.\n`]);
  assert.equal((await fetch(`${service.origin}/readyz`)).status, 200);
});

test('without a service the folder itself is backed up, and restored over, with what was there moved aside', async () => {
  const record = undelivered();
  const folder = await seededFolder([record]);
  const env = { RETURNS_DATA_DIR: folder };
  const file = join(root, 'quiet.tar.gz');
  assert.equal((await runCommand(['backup', file], env)).code, 0);
  const refused = await runCommand(['restore', file], env);
  assert.deepEqual(
    [refused.code, refused.stderr],
    [1, `error: There is a database in ${folder} already. --force moves it aside.\n`],
  );
  const forced = await runCommand(['restore', file, '--force'], env);
  assert.equal(forced.code, 0, forced.stderr);
  const [, before = ''] = /^The database of before is in (.*)\.$/m.exec(forced.stdout) ?? [];
  assert.ok((await readdir(before)).includes('PG_VERSION'));
  const opened = await openReturnsService({ dataDir: folder });
  assert.equal(await opened.admin.putOrder(record), 'stored');
  await opened.close();
});

test('what is no backup changes nothing', async () => {
  const folder = await seededFolder();
  const good = await readFile(join(root, 'live.tar.gz'));
  for (const [name, content] of [
    ['text.tar.gz', Buffer.from('hello')],
    // An archive with nothing in it, of which a new and empty database could be made.
    ['empty.tar.gz', gzipSync(Buffer.alloc(1024))],
    ['cut.tar.gz', good.subarray(0, good.length - 1000)],
  ] as const) {
    const file = join(root, name);
    await writeFile(file, content);
    const { code, stderr } = await runCommand(['restore', file, '--force'], { RETURNS_DATA_DIR: folder });
    assert.deepEqual(
      [code, stderr],
      [2, `error: ${file} is not a backup that can be restored. Nothing was changed.\n`],
    );
    assert.deepEqual(await readdir(folder), ['db']);
  }
  assert.equal((await runCommand(['restore', join(root, 'none.tar.gz')], { RETURNS_DATA_DIR: folder })).code, 2);
});

test('a PostgreSQL server is left to its own tools', async () => {
  for (const command of ['backup', 'restore']) {
    const { code, stderr } = await runCommand([command, 'x.tar.gz'], {
      DATABASE_URL: 'postgres://u:geheim@db.example/x',
    });
    assert.equal(code, 2);
    assert.match(stderr, /pg_dump .* pg_restore/);
    assert.doesNotMatch(stderr, /geheim/);
  }
});
