import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { runCommand } from './run-service.ts';
import { openForTests, waitFor } from './service-under-test.ts';
import { newStatement } from './statements.ts';

const { service, call } = await openForTests();
const scopes = ['returns:read', 'returns:write'] as const;
const key = await service.admin.createKey({ shop: 'nuage', name: 'Staff', scopes: [...scopes] });

const server = createAdaptorServer({ fetch: (request) => service.handle(request) });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const list = (env: Readonly<Record<string, string>> = { RETURNS_API_KEY: key }) =>
  runCommand(['withdrawals', '--shop', 'nuage', '--url', url], env);

test('the queue at a terminal: what is due, what it is, and by when', async () => {
  assert.deepEqual(await list(), { code: 0, stdout: 'Nothing is due.\n', stderr: '' });
  const statement = { name: 'Camille Dupont', contract: 'commande du printemps', email: 'camille@example.com' };
  const { number, id } = (await call('declareWithdrawal', { body: newStatement({ statement }) })).value;
  const read = async () => (await call('readWithdrawal', { token: key, params: { withdrawal: id } })).value;
  const [task] = await waitFor('the task', async () => {
    const { tasks } = await read();
    return tasks.length > 0 ? tasks : undefined;
  });
  const { code, stdout } = await list();
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`^${number}  received .*Z  Camille Dupont, commande du printemps\n`));
  assert.ok(stdout.includes(`  ${task!.dueBy}  find out which contract is meant\n`));
  await call('completeTask', { token: key, params: { withdrawal: id, task: task!.id }, body: { note: 'Called' } });
  assert.equal((await list()).stdout, 'Nothing is due.\n');
});

test('it says what it needs, and what the service answered instead', async () => {
  assert.match((await runCommand(['withdrawals'])).stderr, /--shop.*--url/);
  assert.match((await list({})).stderr, /RETURNS_API_KEY/);
  const other = await service.admin.createKey({ shop: 'lumina', name: 'Staff', scopes: [...scopes] });
  const refused = await list({ RETURNS_API_KEY: other });
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /401.*key_invalid/);
});
