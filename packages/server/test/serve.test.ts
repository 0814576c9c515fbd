import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import type { Problem } from '@returns-portal/contract';
import { SMTPServer } from 'smtp-server';
import { withdrawal } from './fixtures.ts';
import { clientAt, runService, seededFolder, startService, undelivered } from './run-service.ts';
import { waitFor } from './service-under-test.ts';

const order = undelivered();
const dataDir = await seededFolder([order]);
/** A connection that writes what it is told, and what came back. */
const rawConnection = async (origin: string, begin: string): Promise<Socket> => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.resume();
  await once(socket, 'connect');
  socket.write(begin);
  return socket;
};

const service = await startService({ RETURNS_DATA_DIR: dataDir, RETURNS_BASE_PATH: '/api' });
// The last test looks at it; meanwhile it holds what it can.
const slowSocket = await rawConnection(service.origin, 'GET /api/healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ');
after(() => slowSocket.destroy());

const problemOf = async (response: Response) => ((await response.json()) as Problem).code;

/** A request of which the body comes when `finish` is called. */
const slowLookup = async (origin: string, number = 'NOPE') => {
  const body = JSON.stringify({ number, email: 'camille@example.com' });
  const outgoing = httpRequest(`${origin}/v1/shops/nuage/lookups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  answered.catch(() => undefined);
  outgoing.flushHeaders();
  // Once it says so, the service has the request.
  await once(outgoing, 'continue');
  return {
    outgoing,
    async finish() {
      outgoing.end(body);
      const [response] = await answered;
      return { status: response.statusCode, headers: response.headers, body: await text(response) };
    },
  };
};

test('the whole journey over the network, without a host of one’s own', async () => {
  const client = clientAt(`${service.origin}/api`);
  const { token } = await client.lookUp(order);
  const { value } = await client.submit(token, (await client.quote(token, [withdrawal('a')])).id);
  assert.match(value.cases[0]!.number, /^R-/);
});

test('it lives, is ready, and knows nothing outside its base path', async () => {
  for (const path of ['/api/healthz', '/api/readyz']) assert.equal((await fetch(service.origin + path)).status, 200);
  assert.equal((await fetch(`${service.origin}/healthz`)).status, 404);
});

test('a taken port and a taken folder end the second start, each in a line', async () => {
  const port = new URL(service.origin).port;
  const samePort = await runService(['serve'], { RETURNS_PORT: port, RETURNS_DATA_DIR: `${dataDir}-other` });
  assert.deepEqual(
    [samePort.code, samePort.stderr],
    [1, `error: Port ${port} on 127.0.0.1 is taken. Choose another one, such as ${Number(port) + 1}.\n`],
  );
  const sameFolder = await runService(['serve'], { RETURNS_DATA_DIR: dataDir });
  assert.equal(sameFolder.code, 1);
  assert.equal(
    sameFolder.stderr,
    `error: Another process is using the data folder ${dataDir}. Stop it, or choose another folder with RETURNS_DATA_DIR.\n`,
  );
  const host = await runService(['serve'], { RETURNS_HOST: '203.0.113.1', RETURNS_DATA_DIR: `${dataDir}-other` });
  assert.match(host.stderr, /^error: The host “203\.0\.113\.1” is not an address of this machine\./);
});

test('only a proxy that is trusted names the client and the request', async () => {
  const lookUp = (origin: string, number: string, headers: Record<string, string>) =>
    fetch(`${origin}/v1/shops/nuage/lookups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ number, email: 'eve@example.com' }),
    });
  const trusting = await startService({ RETURNS_DATA_DIR: await seededFolder(), RETURNS_TRUST_PROXY: '1' });
  for (let attempt = 1; attempt <= 60; attempt += 1) {
    // What stands before the proxy's own entry is the client's word.
    const forwarded = { 'x-forwarded-for': `203.0.113.${attempt}, 198.51.100.7` };
    assert.equal((await lookUp(trusting.origin, `T-${attempt}`, forwarded)).status, 404);
  }
  assert.equal((await lookUp(trusting.origin, 'T-61', { 'x-forwarded-for': '1.1.1.1, 198.51.100.7' })).status, 429);
  assert.equal((await lookUp(trusting.origin, 'T-62', { 'x-forwarded-for': '198.51.100.8:4711' })).status, 404);

  const named = { 'x-request-id': 'proxy-4711.a', 'x-forwarded-for': '198.51.100.9' };
  assert.equal((await lookUp(trusting.origin, 'T-63', named)).headers.get('x-request-id'), 'proxy-4711.a');
  const odd = await lookUp(trusting.origin, 'T-64', {
    'x-request-id': 'a b"c<d>efgh',
    'x-forwarded-for': '198.51.100.9',
  });
  assert.match(odd.headers.get('x-request-id')!, /^[\da-f-]{36}$/);
  await trusting.stop('SIGINT');

  let last = 0;
  for (let attempt = 1; attempt <= 61; attempt += 1) {
    const answer = await lookUp(`${service.origin}/api`, `S-${attempt}`, {
      'x-forwarded-for': `203.0.113.${attempt}`,
      'x-request-id': 'proxy-4711.a',
    });
    assert.match(answer.headers.get('x-request-id')!, /^[\da-f-]{36}$/);
    last = answer.status;
  }
  assert.equal(last, 429, 'the header changes nothing where no proxy is trusted');
});

test('while it starts it lives and is not ready; a signal is kept until it is up', async () => {
  const starting = await startService({ RETURNS_DATA_DIR: await seededFolder() }, 'The service is starting');
  const [live, ready] = await Promise.all([fetch(`${starting.origin}/healthz`), fetch(`${starting.origin}/readyz`)]);
  assert.equal(live.status, 200);
  assert.deepEqual([ready.status, ready.headers.get('retry-after'), await problemOf(ready)], [503, '1', 'unavailable']);
  const { code } = await starting.stop();
  assert.equal(code, 0);
  assert.deepEqual(
    starting
      .log()
      .map(({ message }) => message)
      .filter((message) => message.startsWith('The service')),
    ['The service is starting', 'The service is up', 'The service has stopped'],
  );
});

test('SIGTERM: what has come in is answered and mails are sent, then it ends well', async () => {
  let finishMail: () => void = () => undefined;
  let begun = false;
  let delivered = 0;
  const mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => {
        begun = true;
        finishMail = () => {
          delivered += 1;
          done();
        };
      });
    },
  });
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');
  after(() => mailServer.close());
  const record = undelivered();
  const ending = await startService({
    RETURNS_DATA_DIR: await seededFolder([record]),
    RETURNS_SMTP_URL: `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`,
    RETURNS_SHUTDOWN_SECONDS: '30',
  });
  const client = clientAt(ending.origin);
  const { token } = await client.lookUp(record);
  await client.submit(token, (await client.quote(token, [withdrawal('a')])).id);
  await waitFor('the mail to begin', () => begun || undefined);
  const slow = await slowLookup(ending.origin);

  ending.child.kill('SIGTERM');
  await waitFor('the word that it stops', () => ending.log().find(({ message }) => message === 'Stopping'));
  await waitFor('the closed port', () =>
    fetch(`${ending.origin}/healthz`).then(
      () => undefined,
      () => true,
    ),
  );
  assert.equal(ending.child.exitCode, null, 'it waits for the request');
  assert.equal((await slow.finish()).status, 404, 'answered after the signal');
  assert.equal(delivered, 0);
  finishMail();
  const { code } = await ending.ended;
  assert.deepEqual([code, delivered], [0, 1]);
  assert.equal(ending.log().at(-1)?.message, 'The service has stopped');
});

test('a request that hangs is cut when the time is over', async () => {
  const ending = await startService({ RETURNS_DATA_DIR: await seededFolder(), RETURNS_SHUTDOWN_SECONDS: '1' });
  const { outgoing } = await slowLookup(ending.origin);
  const cut = once(outgoing, 'error');
  const { code } = await ending.stop();
  await cut;
  assert.equal(code, 1);
  assert.equal(ending.log().at(-1)?.message, 'The service has stopped before everything was done');
});

test('the second signal ends it at once', async () => {
  const ending = await startService({ RETURNS_DATA_DIR: await seededFolder(), RETURNS_SHUTDOWN_SECONDS: '600' });
  const { outgoing } = await slowLookup(ending.origin);
  outgoing.on('error', () => undefined);
  ending.child.kill('SIGINT');
  await waitFor('the word that it stops', () => ending.log().find(({ message }) => message === 'Stopping'));
  const { code } = await ending.stop('SIGINT');
  assert.equal(code, 1);
  assert.equal(ending.log().at(-1)?.message, 'Stopping at once');
});

test('whoever sends a letter now and then is sent away', async () => {
  if (!slowSocket.closed) await once(slowSocket, 'close', { signal: AbortSignal.timeout(20_000) });
  assert.equal((await fetch(`${service.origin}/api/healthz`)).status, 200);
});
