import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { WebhookRefusedError } from '@returns-portal/server';
import { Webhook } from 'standardwebhooks';
import { createHttpWebhooks } from '../dist/node/http-webhooks.js';
import { newOrder, SHOPS, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

const message = (url: string) => ({ url, headers: { 'content-type': 'application/json' }, body: '{}' });
const outward = createHttpWebhooks({ allowPrivate: false, patience: 2000 });
const anywhere = createHttpWebhooks({ allowPrivate: true, patience: 300 });

test('a webhook reaches nothing inside, however its address is written', async () => {
  let asked = 0;
  const port = await listen((_, response) => void ((asked += 1), response.end()));
  for (const host of [
    '127.0.0.1',
    '127.1',
    '127.0.0.1.',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '①②⑦.⓪.⓪.①',
    '0.0.0.0',
    '0',
    'localhost',
    'localhost.',
    'LOCALHOST',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fec0::1]',
    '[3fff::1]',
    '[64:ff9b:1::7f00:1]',
    '[ff02::1]',
    '169.254.169.254',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ]) {
    const url = `http://${host}:${port}/`;
    await assert.rejects(outward.send(message(url)), /not on the public internet|ENOTFOUND/, url);
  }
  assert.equal(asked, 0);
  await anywhere.send(message(`http://127.0.0.1:${port}/`));
  assert.equal(asked, 1, 'where it is allowed, it arrives');
});

test('a redirect is a failure and is not followed', async () => {
  const paths: (string | undefined)[] = [];
  const port = await listen(({ url }, response) => {
    paths.push(url);
    if (url === '/inside') response.end();
    else response.writeHead(307, { location: '/inside' }).end();
  });
  await assert.rejects(anywhere.send(message(`http://127.0.0.1:${port}/out`)), /answered 307/);
  assert.deepEqual(paths, ['/out']);
});

test('what an endpoint answers is told, and how long it asks to be let alone', async () => {
  const port = await listen(({ url = '' }, response) => {
    const [, status, after] = url.split('/');
    response.writeHead(Number(status), after === undefined ? {} : { 'retry-after': decodeURIComponent(after) }).end();
  });
  const send = (path: string) => anywhere.send(message(`http://127.0.0.1:${port}/${path}`));
  const refusalOf = async (path: string) => {
    const error: unknown = await send(path).catch((refused: unknown) => refused);
    assert.ok(error instanceof WebhookRefusedError, path);
    return [error.status, error.retryAfter];
  };
  assert.deepEqual(await send('202'), { status: 202 });
  assert.deepEqual(await refusalOf('410'), [410, null]);
  assert.deepEqual(await refusalOf('429/120'), [429, 120]);
  assert.deepEqual(await refusalOf('503/soon'), [503, null]);
  const [status, seconds = null] = await refusalOf(
    `503/${encodeURIComponent(new Date(Date.now() + 60_000).toUTCString())}`,
  );
  assert.equal(status, 503);
  assert.ok(seconds !== null && seconds > 50 && seconds <= 60, String(seconds));
  assert.deepEqual(await refusalOf('429/Wed%2C%2021%20Oct%202015%2007%3A28%3A00%20GMT'), [429, 0], 'over already');
  assert.deepEqual(await refusalOf('429/-5'), [429, null]);
});

test('an endpoint that hangs or never ends its answer costs no more than its time', { timeout: 5000 }, async () => {
  const silent = await listen(() => undefined);
  await assert.rejects(anywhere.send(message(`http://127.0.0.1:${silent}/`)), /abort|timeout/i);
  const endless = await listen((request, response) => {
    request.resume();
    response.writeHead(200);
    const pump = (): void => {
      if (!response.destroyed) response.write('x'.repeat(10_000), pump);
    };
    pump();
  });
  await anywhere.send(message(`http://127.0.0.1:${endless}/`));
});

test('what arrives is signed as Standard Webhooks has it, and an altered body is not', async () => {
  const received: { headers: IncomingMessage['headers']; body: string }[] = [];
  const port = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.end();
    });
  });
  const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  const { service, lookUp, quote, submit } = await openForTests({ privateWebhooks: true, now: () => new Date() });
  const url = `http://127.0.0.1:${port}/hooks`;
  await service.admin.putShop({ ...SHOPS[0]!, webhooks: [{ url, secret }] });
  const today = new Date().toISOString().slice(0, 10);
  const record = newOrder({ placedOn: today });
  await service.admin.putOrder(record);
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, [withdrawal('a')])).id)).value;
  const { headers, body } = await waitFor('the webhook', () => received[0]);
  const signed = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]),
  );
  const payload = new Webhook(secret).verify(body, signed) as { type: string; return: { number: string } };
  assert.deepEqual([payload.type, payload.return.number], ['case_created', cases[0]!.number]);
  assert.throws(() => new Webhook(secret).verify(body.replace('case_created', 'case_cancelled'), signed));
  assert.throws(() => new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`).verify(body, signed));
});
