import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { runCommand, runService } from './run-service.ts';

const GUIDE = new URL('../../../docs/guides/run-the-service.md', import.meta.url);

const mistakes = (stderr: string): string[] =>
  stderr
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

test('without a setting everything has a value', async () => {
  const { code, stdout } = await runService(['check'], { RETURNS_PORT: '' });
  assert.equal(code, 0);
  assert.match(stdout, /^RETURNS_HOST +127\.0\.0\.1$/m);
  assert.match(stdout, /^RETURNS_PORT +4173$/m);
  assert.match(stdout, /^RETURNS_DATA_DIR +\.data$/m);
  assert.match(stdout, /^RETURNS_TRUST_PROXY +0$/m);
  assert.match(stdout, /^RETURNS_OPERATIONS_PORT +\(not set\)$/m);
});

test('all mistakes are named at once, and no secret is repeated', async () => {
  const { code, stdout, stderr } = await runService(['serve'], {
    RETURNS_PORT: '65536',
    RETURNS_BASE_PATH: 'api/',
    RETURNS_DATABASE_URL: 'mysql://admin:geheim@db.example/x',
    RETURNS_SMTP_URL: 'admin:geheim@mail.example',
    RETURNS_TRUST_PROXY: 'yes',
    RETURNS_LOG_LEVEL: 'loud',
    RETURNS_SHUTDOWN_SECONDS: '0',
    RETURNS_OPERATIONS_PORT: '-1',
    RETURNS_DATABSE_URL: 'postgres://admin:geheim@db.example/x',
    RETURNS_XYZZY: '1',
  });
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.doesNotMatch(stderr, /geheim|admin/);
  assert.deepEqual(mistakes(stderr), [
    'RETURNS_PORT must be a whole number from 0 to 65535.',
    'RETURNS_BASE_PATH must be a path that begins with / and does not end with one, such as /api.',
    'RETURNS_DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
    'RETURNS_SMTP_URL must be an address that begins with smtp:// or smtps://.',
    'RETURNS_TRUST_PROXY must be a whole number from 0 to 10.',
    'RETURNS_LOG_LEVEL must be one of info, error, silent.',
    'RETURNS_OPERATIONS_PORT must be a whole number from 0 to 65535.',
    'RETURNS_SHUTDOWN_SECONDS must be a whole number from 1 to 600.',
    'RETURNS_DATABSE_URL is no setting. RETURNS_DATABASE_URL is.',
    'RETURNS_XYZZY is no setting.',
  ]);
});

test('PORT and DATABASE_URL count without the prefix, and the one with it decides', async () => {
  const plain = await runService(['check'], {
    RETURNS_PORT: '',
    PORT: '5000',
    DATABASE_URL: 'postgres://u:geheim@h/d',
  });
  assert.match(plain.stdout, /^RETURNS_PORT +5000$/m);
  assert.match(plain.stdout, /^RETURNS_DATABASE_URL +\(set\)$/m);
  assert.doesNotMatch(plain.stdout, /geheim/);
  const both = await runService(['check'], { RETURNS_PORT: '6000', PORT: '5000' });
  assert.match(both.stdout, /^RETURNS_PORT +6000$/m);
  const wrong = await runService(['check'], { RETURNS_PORT: '', PORT: 'x', HOST: 'not ours', SMTP_URL: 'nor this' });
  assert.deepEqual(mistakes(wrong.stderr), ['PORT must be a whole number from 0 to 65535.'], 'named as it was written');
});

test('wrong use is told apart from refusals, and says what would be right', async () => {
  for (const [args, message] of [
    [
      ['frob'],
      'There is no command “frob”. There are: serve, put-shop, publish, import, create-key, list-keys, revoke-key, backup, restore, verify, withdrawals, customer, check.',
    ],
    [['--frob'], "Unknown option '--frob'."],
    [['check', '--force'], '“check” does not know --force. Usage: returns-service check'],
    [['backup'], 'Usage: returns-service backup FILE.tar.gz [--force]'],
  ] as const) {
    const { code, stderr } = await runCommand(args);
    assert.deepEqual([code, stderr], [2, `error: ${message}\n`]);
  }
});

test('help and version ask for no settings', async () => {
  const broken = { RETURNS_PORT: 'x' };
  assert.deepEqual(await runService(['--version'], broken), { code: 0, stdout: '0.1.0\n', stderr: '' });
  const { code, stdout } = await runCommand(['--help'], broken);
  assert.equal(code, 0);
  for (const word of ['serve', 'import', 'backup', 'restore', 'check', 'SHUTDOWN_SECONDS'])
    assert.match(stdout, new RegExp(word));
  for (const command of ['import', 'backup', 'restore']) {
    const help = await runCommand([command, '--help'], broken);
    assert.match(help.stdout, new RegExp(`^Usage: returns-service ${command} FILE`, 'm'));
    assert.ok(
      help.stdout.split('\n').every((line) => line.length <= 90),
      'lines fit a terminal',
    );
  }
});

test('the guide has a row for each setting', async () => {
  const { stdout } = await runCommand(['check']);
  const names = [...stdout.matchAll(/^RETURNS_(\w+)/gm)].map(([name]) => name);
  assert.ok(names.length > 10);
  const guide = await readFile(GUIDE, 'utf8');
  assert.deepEqual(
    names.filter((name) => !guide.includes(`| \`${name}\``)),
    [],
  );
});
