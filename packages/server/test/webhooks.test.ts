import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWebhookSchema, WEBHOOK_EVENTS, webhookSchema, type WebhookPayload } from '@returns-portal/contract';
import { verifyWebhook } from '@returns-portal/sdk/webhooks';
import { RecordRefusedError, WebhookRefusedError, type Shop, type WebhookMessage } from '@returns-portal/server';
import { Webhook } from 'standardwebhooks';
import { goodwill, newOrder, SHOPS } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const [oldest, older, newest] = [1, 2, 3].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`);
assert.ok(oldest && older && newest);
const url = 'https://nuage.example/hooks';

/** What reached the endpoints, and what they answer: by the address, a 204 unless it is said. */
const sent: WebhookMessage[] = [];
const refusals = new Map<string, () => Error>();
const { service, call, clock, lookUp, quote, submit, put, errors } = await openForTests(
  {
    retries: 1,
    webhooks: {
      send(message) {
        sent.push(message);
        const refusal = refusals.get(message.url);
        return refusal ? Promise.reject(refusal()) : Promise.resolve({ status: 204 });
      },
    },
  },
  openInMemory,
);
const key = await service.admin.createKey({
  shop: 'nuage',
  name: 'Test',
  scopes: ['deliveries:read', 'deliveries:write'],
});

const change = (facts: Partial<Shop>) => service.admin.putShop({ ...SHOPS[0]!, ...facts });
const payloadOf = ({ body }: WebhookMessage) => JSON.parse(body) as WebhookPayload;

const submitOne = async () => {
  const { token } = await lookUp(await put(newOrder()));
  const { cases } = (await submit(token, (await quote(token, [goodwill('a')])).id)).value;
  return { token, number: cases[0]!.number };
};

const webhooksOf = async (number: string) =>
  (await call('listDeliveries', { token: key, query: { limit: '100' } })).value.deliveries.filter(
    ({ channel, caseNumber }) => channel === 'webhook' && caseNumber === number,
  );

const settled = (number: string) =>
  waitFor('the webhooks to be settled', async () => {
    const found = await webhooksOf(number);
    return found.length > 0 && found.every(({ state }) => state !== 'queued') ? found : undefined;
  });

test('a message has a signature for each secret, so that a receiver can change from one to the next', async () => {
  await change({ webhooks: [{ url, secret: newest, oldSecrets: [older] }] });
  const { number } = await submitOne();
  await settled(number);
  const { headers, body } = sent.at(-1)!;
  assert.match(headers['webhook-signature']!, /^v1,[\w+/]{43}= v1,[\w+/]{43}=$/);
  // As the official library has it. It only reads the clock of the machine, so that it signs and we compare.
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const theirs = [newest, older].map((secret) => new Webhook(secret).sign(headers['webhook-id']!, at, body));
  assert.equal(headers['webhook-signature'], theirs.join(' '));
  const verify = (...secrets: string[]) => verifyWebhook({ headers, body, secrets, now: clock.time });
  for (const secrets of [[newest], [older], [oldest, older]]) assert.ok((await verify(...secrets)).valid);
  assert.deepEqual(await verify(oldest), { valid: false, failure: 'signature_wrong' });
  assert.deepEqual(eventWebhookSchema.parse(JSON.parse(body)), JSON.parse(body), 'what the contract says, all of it');
});

test('an endpoint hears of what it asked for, a disabled one of nothing', async () => {
  const [one, other] = [`${url}/cancelled`, `${url}/disabled`];
  await change({
    webhooks: [
      { url, secret: newest },
      { url: one, secret: newest, events: ['case_cancelled'] },
      { url: other, secret: newest, disabled: true },
    ],
  });
  const { token, number } = await submitOne();
  await call('cancelReturn', { token, number });
  const found = await settled(number);
  assert.deepEqual(found.map(({ endpoint, event }) => [endpoint, event]).sort(), [
    [url, 'case_cancelled'],
    [url, 'case_created'],
    [one, 'case_cancelled'],
  ]);
});

test('settings with the same address twice, or an event that does not exist, are refused', async () => {
  const strange = { url, secret: newest, events: ['case_exploded'] } as never;
  for (const webhooks of [
    [
      { url, secret: newest },
      { url, secret: older },
    ],
    [strange],
  ]) {
    await assert.rejects(change({ webhooks }), RecordRefusedError);
  }
  await change({ webhooks: [{ url, secret: newest, events: WEBHOOK_EVENTS }] });
});

test('the log says how the last attempt ended', async () => {
  await change({ webhooks: [{ url, secret: newest }] });
  refusals.set(url, () => new WebhookRefusedError(500));
  const dead = await submitOne();
  const [refused] = await settled(dead.number);
  const { state, attempts, lastStatus, problem, lastMilliseconds } = refused!;
  assert.deepEqual([state, attempts, lastStatus, problem], ['dead', 2, 500, 'The endpoint answered 500']);
  assert.equal(typeof lastMilliseconds, 'number');
  refusals.set(url, () => new Error('getaddrinfo ENOTFOUND nuage.example'));
  const [unreachable] = await settled((await submitOne()).number);
  assert.deepEqual([unreachable!.state, unreachable!.lastStatus], ['dead', null]);
  refusals.clear();
  const [taken] = await settled((await submitOne()).number);
  assert.deepEqual([taken!.state, taken!.attempts, taken!.lastStatus, taken!.problem], ['sent', 1, 204, null]);
});

test('an endpoint that is gone is asked once, one that is busy is let alone as long as it asks', async () => {
  await change({ webhooks: [{ url, secret: newest }] });
  refusals.set(url, () => new WebhookRefusedError(410));
  const [gone] = await settled((await submitOne()).number);
  assert.deepEqual([gone!.state, gone!.attempts, gone!.lastStatus], ['dead', 1, 410]);
  let busy = 5;
  refusals.set(url, () => {
    if ((busy -= 1) === 0) refusals.clear();
    return new WebhookRefusedError(429, 30);
  });
  const [taken] = await settled((await submitOne()).number);
  assert.deepEqual([taken!.state, taken!.attempts], ['sent', 6], 'more often than what fails is tried');
  // One that always has an excuse is given up all the same.
  refusals.set(url, () => new WebhookRefusedError(503, 30));
  const [excused] = await settled((await submitOne()).number);
  refusals.clear();
  assert.deepEqual([excused!.state, excused!.attempts], ['dead', 22]);
});

test('what was written for an endpoint that is gone or disabled since then does not count as sent', async () => {
  await change({ webhooks: [{ url, secret: newest }] });
  refusals.set(url, () => new WebhookRefusedError(500));
  const { number } = await submitOne();
  const [dead] = await settled(number);
  refusals.clear();
  await change({ webhooks: [{ url, secret: newest, disabled: true }] });
  assert.equal((await call('retryDelivery', { token: key, params: { delivery: dead!.id } })).value.state, 'queued');
  const [still] = await settled(number);
  assert.deepEqual([still!.state, still!.attempts], ['dead', 3]);
  assert.match(still!.problem!, /has disabled it/);
});

test('a webhook that was sent goes out once more under the id that it had, signed anew', async () => {
  await change({ webhooks: [{ url, secret: newest }] });
  const { number } = await submitOne();
  const [first] = await settled(number);
  const before = sent.at(-1)!;
  clock.time = new Date(clock.time.getTime() + 60_000);
  const again = (await call('retryDelivery', { token: key, params: { delivery: first!.id } })).value;
  assert.deepEqual([again.state, again.sentAt, again.lastStatus], ['queued', null, 204]);
  const [second] = await settled(number);
  const after = sent.at(-1)!;
  assert.deepEqual([second!.state, second!.attempts], ['sent', 2]);
  assert.equal(after.headers['webhook-id'], before.headers['webhook-id']);
  assert.equal(after.headers['webhook-id'], second!.eventId);
  assert.notEqual(after.headers['webhook-timestamp'], before.headers['webhook-timestamp']);
  assert.equal(payloadOf(after).id, second!.eventId);
});

test('webhooks of some time go out again, for one endpoint or all, and nothing else', async () => {
  const second = `${url}/second`;
  await change({ webhooks: [url, second].map((each) => ({ url: each, secret: newest })) });
  clock.time = new Date('2026-11-25T10:00:00.000Z');
  const during = [await submitOne(), await submitOne()];
  for (const { number } of during) await settled(number);
  clock.time = new Date('2026-11-26T10:00:00.000Z');
  await settled((await submitOne()).number);
  const day = { from: '2026-11-25T00:00:00Z', until: '2026-11-26T00:00:00Z' };
  const retry = async (body: object) =>
    call('retryDeliveries', { token: key, body: { state: 'sent', ...day, ...body } });
  const before = sent.length;
  assert.deepEqual((await retry({ state: 'dead' })).value, { queued: 0, next: null });
  assert.deepEqual((await retry({ endpoint: second })).value, { queued: 2, next: null });
  for (const { number } of during) await settled(number);
  assert.deepEqual(
    sent.slice(before).map((message) => [message.url, payloadOf(message).type]),
    [
      [second, 'case_created'],
      [second, 'case_created'],
    ],
  );
  assert.deepEqual((await retry({})).value, { queued: 4, next: null });
  for (const body of [
    { from: day.until, until: day.from },
    { from: '2026-13-45T00:00:00Z' },
    { from: '0000-01-01T00:00:00Z' },
    { state: 'queued' },
    { cursor: 'nonsense' },
  ]) {
    assert.equal((await retry(body)).problem.code, 'invalid_request', JSON.stringify(body));
  }
});

test('a ping tells what an endpoint answers, also a disabled one', async () => {
  const sms = { url: 'https://sms.example/nuage', secret: older };
  await change({ webhooks: [{ url, secret: newest, disabled: true }], sms });
  const ping = (endpoint: string) => call('testWebhook', { token: key, body: { endpoint } });
  const taken = (await ping(url)).value;
  assert.deepEqual([taken.taken, taken.lastStatus, taken.problem], [true, 204, null]);
  const message = sent.at(-1)!;
  assert.deepEqual(webhookSchema.parse(payloadOf(message)), payloadOf(message));
  assert.deepEqual([payloadOf(message).type, payloadOf(message).id], ['ping', taken.id]);
  assert.ok((await verifyWebhook({ ...message, secrets: [newest], now: clock.time })).valid);
  assert.equal((await ping(sms.url)).value.taken, true);
  refusals.set(url, () => new WebhookRefusedError(401));
  const refused = (await ping(url)).value;
  assert.deepEqual([refused.taken, refused.lastStatus, refused.problem], [false, 401, 'The endpoint answered 401']);
  refusals.clear();
  const before = sent.length;
  assert.equal((await ping('https://elsewhere.example/')).problem.code, 'not_found');
  assert.equal(sent.length, before, 'nobody is called but the shop’s own endpoints');
});

test('nothing of it was an error but what was meant to be', () => {
  const meant = ['A job failed and will be tried again', 'A job was given up'];
  assert.deepEqual(
    errors.filter(({ message }) => !meant.includes(message)),
    [],
  );
});
