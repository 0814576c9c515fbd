import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyWebhook, type WebhookToVerify } from '@returns-portal/sdk/webhooks';
import { Webhook } from 'standardwebhooks';

const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const [secret, other] = [secretOf(1), secretOf(2)];
const now = new Date('2026-11-22T09:15:00.000Z');
const message = { id: 'message-1', type: 'ping', at: '2026-11-22T09:15:00.000Z', shop: 'maison-été' };

/** As the official library signs it. */
const signed = (body: string, { at = now, by = secret, id = message.id } = {}) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(by).sign(id, at, body),
});

const body = JSON.stringify(message);
const verify = (facts: Partial<WebhookToVerify> = {}) =>
  verifyWebhook({ headers: signed(body), body, secrets: [secret], now, ...facts });
const failureOf = async (facts: Partial<WebhookToVerify>) => {
  const verified = await verify(facts);
  return verified.valid ? null : verified.failure;
};
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

test('what the official library signs is taken, however headers and body come', async () => {
  const headers = signed(body);
  const bytes = new TextEncoder().encode(body);
  for (const facts of [
    {},
    { headers: new Headers(headers) },
    { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])) },
    { headers: { ...headers, 'webhook-signature': [headers['webhook-signature']] } },
    { body: bytes },
    { body: bytes.buffer },
    { body: Buffer.from(body) },
    { secrets: [secret.slice('whsec_'.length)] },
  ]) {
    assert.deepEqual(await verify(facts), { valid: true, payload: message });
  }
});

test('one signature of several, made with one secret of several, is enough', async () => {
  const headers = signed(body);
  const mine = headers['webhook-signature'];
  const theirs = signed(body, { by: other })['webhook-signature'];
  const with_ = (signature: string) => ({ headers: { ...headers, 'webhook-signature': signature } });
  assert.equal(await failureOf(with_(`${theirs} ${mine}`)), null);
  assert.equal(await failureOf({ ...with_(theirs), secrets: [secret, other] }), null);
  assert.equal(await failureOf(with_(`v1a,AAAA v2,${mine.slice(3)} ${mine}`)), null, 'of other versions beside it');
  for (const signature of [
    theirs,
    mine.replace('v1,', 'v2,'),
    mine.slice(3),
    `${mine}x`,
    'v1,',
    'v1,%%%',
    mine.slice(0, -4),
  ]) {
    assert.equal(await failureOf(with_(signature)), 'signature_wrong', signature);
  }
  assert.equal(await failureOf({ secrets: [] }), 'signature_wrong');
});

test('whatever is changed on the way is seen', async () => {
  const headers = signed(body);
  assert.equal(await failureOf({ body: body.replace('ping', 'pong') }), 'signature_wrong');
  assert.equal(await failureOf({ body: `${body} ` }), 'signature_wrong');
  for (const [name, value] of [
    ['webhook-id', 'message-2'],
    ['webhook-timestamp', String(Number(headers['webhook-timestamp']) + 1)],
  ] as const) {
    assert.equal(await failureOf({ headers: { ...headers, [name]: value } }), 'signature_wrong', name);
  }
});

test('what was signed too long ago, or not yet, is refused, once it is certain who signed it', async () => {
  assert.equal(await failureOf({ now: later(300) }), null);
  assert.equal(await failureOf({ now: later(301) }), 'too_old');
  assert.equal(await failureOf({ now: later(-300) }), null);
  assert.equal(await failureOf({ now: later(-301) }), 'too_new');
  assert.equal(await failureOf({ now: later(20), toleranceSeconds: 10 }), 'too_old');
  assert.equal(await failureOf({ now: later(999), secrets: [other] }), 'signature_wrong');
  assert.equal(await failureOf({}), null);
});

test('a header that is missing, or says no time, is said to be', async () => {
  const headers = signed(body);
  for (const name of Object.keys(headers)) {
    const rest = Object.fromEntries(Object.entries(headers).filter(([given]) => given !== name));
    assert.equal(await failureOf({ headers: rest }), 'header_missing', name);
    assert.equal(await failureOf({ headers: new Headers(rest) }), 'header_missing', name);
  }
  assert.equal(await failureOf({ headers: { ...headers, 'webhook-timestamp': 'now' } }), 'header_missing');
});

test('what is rightly signed and no message is unreadable', async () => {
  for (const text of ['', '{', 'null', '[]', '{"id":"message-1"}', JSON.stringify({ ...message, id: 'message-2' })]) {
    assert.equal(await failureOf({ headers: signed(text), body: text }), 'unreadable', text);
  }
});

test('a type that this version does not know passes', async () => {
  const text = JSON.stringify({ ...message, type: 'case_teleported' });
  assert.equal(await failureOf({ headers: signed(text), body: text }), null);
});

test('a secret that is none is the receiver’s own mistake', async () => {
  for (const wrong of ['', 'whsec_', 'whsec_not base64!']) {
    await assert.rejects(verify({ secrets: [wrong] }), TypeError, wrong);
  }
});
