import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Mailer } from '@returns-portal/server';
import { DataFolderBusyError, openReturnsService } from '@returns-portal/server/node';
import { newOrder, NOW, withdrawal } from './fixtures.ts';
import { clientOf, seedShops, waitFor } from './service-under-test.ts';

const root = await mkdtemp(join(tmpdir(), 'returns-test-'));
after(() => rm(root, { recursive: true, force: true }));
const dataDir = join(root, 'data');

const away: Mailer = { send: () => Promise.reject(new Error('away')) };

const open = async (mailer?: Mailer) => {
  const service = await openReturnsService({
    dataDir,
    now: () => new Date(NOW),
    basePath: '/api',
    mailer,
    logger: { info: () => undefined, error: () => undefined },
  });
  // Closing twice is closing once; a test that fails half-way must not leave the folder taken.
  after(() => service.close());
  return service;
};
const clientAt = (service: Awaited<ReturnType<typeof open>>) => clientOf(service, 'https://service.example/api');

/** A process of its own that opens the folder and holds it. */
const startHolder = async (): Promise<{ child: ChildProcess; said: string }> => {
  const script = `
    import { openReturnsService } from '@returns-portal/server/node';
    try { await openReturnsService({ dataDir: ${JSON.stringify(dataDir)} }); console.log('open'); }
    catch (error) { console.log(error.name + ': ' + error.message); process.exit(1); }
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
};

test('cases, tokens and jobs outlive the process; mails become files', async () => {
  const first = await open(away);
  await seedShops(first);
  const client = clientAt(first);
  const record = newOrder();
  await first.admin.putOrder(record);
  const { token } = await client.lookUp(record);
  const { cases } = (await client.submit(token, (await client.quote(token, [withdrawal('a')])).id)).value;
  const number = cases[0]!.number;
  await first.close();
  assert.equal((await first.handle(new Request('https://service.example/api/readyz'))).status, 503);

  const second = await open();
  const again = clientAt(second);
  assert.deepEqual((await again.call('readCase', { token, number })).value, cases[0], 'with the token of before');
  const mails = join(dataDir, 'mail');
  const name = await waitFor('the mail', async () => {
    const names = await readdir(mails).catch(() => []);
    return names.find((candidate) => candidate.endsWith('.eml'));
  });
  assert.match(name, /^R-\w{8}\.confirmed_nuage\.example\.eml$/);
  const eml = await readFile(join(mails, name), 'utf8');
  assert.match(eml, /^To: Camille Dupont <Camille@[Ee]xample\.com>\r$/m);
  assert.match(eml, /^From: Atelier Nuage <returns@nuage\.example>\r$/m);
  assert.match(eml, new RegExp(`^Message-ID: <${number}\\.confirmed@nuage\\.example>\\r$`, 'm'));
  assert.match(eml, /^Content-Type: multipart\/alternative/m);

  // What was put before may be put again, as a seed does at each start.
  await seedShops(second);
  assert.equal(await second.admin.putOrder(record), 'kept');

  const nasty = newOrder({}, { customer: { email: 'eve@example.com', name: 'Eve\r\nBcc: all@example.com' } });
  await second.admin.putOrder(nasty);
  const eve = await again.lookUp(nasty);
  await again.submit(eve.token, (await again.quote(eve.token, [withdrawal('a')])).id);
  const evil = await waitFor('the second mail', async () =>
    (await readdir(mails)).find((file) => file.endsWith('.eml') && file !== name),
  );
  const both = await Promise.all([name, evil].map((file) => readFile(join(mails, file), 'utf8')));
  for (const content of both) assert.doesNotMatch(content, /^bcc:/im, 'no header, and no line that looks like one');
  await second.close();
});

test('a folder belongs to one process, until that ends, however it ends', async () => {
  const mine = await open();
  await assert.rejects(open(), DataFolderBusyError);
  const refused = await startHolder();
  assert.match(refused.said, /^DataFolderBusyError: The data folder .* is in use by another process\./);
  await mine.close();

  const holder = await startHolder();
  assert.equal(holder.said, 'open');
  await assert.rejects(open(), DataFolderBusyError);
  const gone = once(holder.child, 'exit');
  holder.child.kill('SIGKILL');
  await gone;
  const service = await open();
  assert.equal((await service.handle(new Request('https://service.example/api/readyz'))).status, 200);
  await service.close();
});

test('closing waits for the mail that is being sent', async () => {
  let begun = false;
  let sent = false;
  let finish: () => void = () => undefined;
  const slow: Mailer = {
    async send() {
      begun = true;
      await new Promise<void>((resolve) => (finish = resolve));
      sent = true;
    },
  };
  const service = await open(slow);
  const client = clientAt(service);
  const record = newOrder();
  await service.admin.putOrder(record);
  const { token } = await client.lookUp(record);
  await client.submit(token, (await client.quote(token, [withdrawal('a')])).id);
  await waitFor('the job', () => begun || undefined);
  const closed = service.close().then(() => sent);
  setImmediate(finish);
  assert.equal(await closed, true);
});

test('10 MB over a real connection are refused early', async () => {
  const service = await open();
  const server = serve({ fetch: (incoming) => service.handle(incoming), port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const chunk = Buffer.alloc(100_000, ' ');
  for (const headers of [{ 'content-length': '10000000' }, { 'transfer-encoding': 'chunked' }]) {
    const outgoing = request({
      port,
      method: 'POST',
      path: '/api/v1/shops/nuage/lookups',
      headers: { 'content-type': 'application/json', ...headers },
    });
    outgoing.on('error', () => undefined);
    let sent = 0;
    const pump = () => {
      while (sent < 100) {
        sent += 1;
        if (!outgoing.write(chunk)) return void outgoing.once('drain', pump);
      }
      outgoing.end();
    };
    const answered = once(outgoing, 'response');
    pump();
    const [response] = (await answered) as [import('node:http').IncomingMessage];
    assert.equal(response.statusCode, 413);
    response.resume();
    outgoing.destroy();
  }
  server.close();
  (server as import('node:http').Server).closeAllConnections();
  await service.close();
});

test('a database that cannot be reached is one clear error', async () => {
  await assert.rejects(
    openReturnsService({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' }),
    /The database could not be opened/,
  );
});
