import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSegments, type SmsMessage } from '@returns-portal/server';
import { verifyWebhook, type SmsWebhook } from '@returns-portal/sdk/webhooks';
import { SMS_EVENTS } from '../dist/sms/sms-events.js';
import { mobileNumberOf } from '../dist/sms/mobile-number.js';
import { untilMorning } from '../dist/sms/until-morning.js';
import { smsTexts } from '../dist/sms/text/index.js';
import { goodwill, newOrder, SHOPS } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const LOCALES = ['fr', 'ro', 'en'] as const;
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const sms = { url: 'https://sms.example/nuage', secret };
const webhooks = {
  sent: [] as { url: string; headers: Readonly<Record<string, string>>; body: string }[],
  send(message: { url: string; headers: Readonly<Record<string, string>>; body: string }) {
    this.sent.push(message);
    return Promise.resolve({ status: 202 });
  },
};
const { service, call, clock, lookUp, quote, submit, put } = await openForTests({ webhooks }, openInMemory);
const staff = await service.admin.createKey({
  shop: 'nuage',
  name: 'Test',
  scopes: ['returns:write', 'deliveries:read', 'deliveries:write'],
});

const send = async (phone: string | null, locale = 'fr') => {
  const record = newOrder();
  const { customer, ...order } = record;
  const { token } = await lookUp(await put({ ...order, customer: { ...customer, ...(phone !== null && { phone }) } }));
  const { cases } = (await submit(token, (await quote(token, [goodwill('a')])).id, crypto.randomUUID(), locale)).value;
  return { token, number: cases[0]!.number };
};

const deliveriesOf = async (number: string) =>
  (await call('listDeliveries', { token: staff, query: { limit: '100' } })).value.deliveries.filter(
    ({ caseNumber }) => caseNumber === number,
  );

/** Until nothing of a return waits any more. */
const settled = (number: string) =>
  waitFor('all to be sent', async () => {
    const deliveries = await deliveriesOf(number);
    return deliveries.length > 0 && deliveries.every(({ state }) => state !== 'queued') ? deliveries : undefined;
  });

test('characters are counted as networks count them', () => {
  const count = (text: string) => {
    const { alphabet, count: segments } = countSegments(text);
    return `${alphabet} ${segments}`;
  };
  assert.equal(count(''), 'gsm 1');
  assert.equal(count('é'.repeat(160)), 'gsm 1');
  assert.equal(count('x'.repeat(161)), 'gsm 2');
  assert.equal(count('x'.repeat(306)), 'gsm 2');
  assert.equal(count('x'.repeat(307)), 'gsm 3');
  assert.equal(count('€'.repeat(80)), 'gsm 1', 'two each');
  assert.equal(count('€'.repeat(81)), 'gsm 2');
  // 76 of them and one place that stays empty, since an escape and its character stay together.
  assert.equal(count('€'.repeat(152)), 'gsm 2');
  assert.equal(count('€'.repeat(153)), 'gsm 3');
  assert.equal(count('ç'), 'ucs2 1', 'only its capital is among them');
  assert.equal(count('ș'.repeat(70)), 'ucs2 1');
  assert.equal(count('ș'.repeat(71)), 'ucs2 2');
  assert.equal(count('ș'.repeat(134)), 'ucs2 2');
  assert.equal(count('ș'.repeat(135)), 'ucs2 3');
  assert.equal(count('😀'.repeat(66)), 'ucs2 2', 'no pair is cut: 33 in a part of 67');
  assert.equal(count('😀'.repeat(67)), 'ucs2 3');
});

test('every message is two segments at most, French and English ones one', () => {
  const facts = { shop: 'Atelier Nuage', number: 'R-BH3VH9XH' };
  const days = { fr: '04/12/2026', ro: '04.12.2026', en: '24 September 2026' };
  for (const locale of LOCALES) {
    for (const event of SMS_EVENTS) {
      for (const day of [days[locale], null]) {
        const text = smsTexts[locale][event]({ ...facts, day });
        const { alphabet, count } = countSegments(text);
        assert.ok(count <= (locale === 'ro' ? 2 : 1), `${count} segments, ${text.length} characters: ${text}`);
        assert.equal(alphabet, locale === 'ro' ? 'ucs2' : 'gsm', text);
      }
    }
  }
});

test('numbers are of mobile telephones, with the prefix of the order’s country', async () => {
  const { order, customer } = newOrder();
  const of = (phone: string, country: string) =>
    mobileNumberOf({ order: { ...order, country }, customer: { ...customer, phone } });
  assert.equal(await of('06 12 34 56 78', 'FR'), '+33612345678');
  assert.equal(await of('0712 345 678', 'RO'), '+40712345678');
  assert.equal(await of('+40 712 345 678', 'FR'), '+40712345678');
  assert.equal(await of('01 42 68 53 00', 'FR'), null, 'a landline');
  assert.equal(await of('call me', 'FR'), null);
});

test('nobody is woken: a message waits for eight in the morning where the customer is', () => {
  const wait = (at: string, zone: string) => untilMorning(new Date(at), zone) / 60;
  assert.equal(wait('2026-11-21T09:15:00Z', 'Europe/Paris'), 0);
  assert.equal(wait('2026-11-21T07:00:00Z', 'Europe/Paris'), 0, 'eight');
  assert.equal(wait('2026-11-21T06:59:00Z', 'Europe/Paris'), 1);
  assert.equal(wait('2026-11-21T20:00:00Z', 'Europe/Paris'), 660, 'nine in the evening');
  assert.equal(wait('2026-11-21T19:59:00Z', 'Europe/Paris'), 0);
  assert.equal(wait('2026-11-21T19:59:00Z', 'Europe/Bucharest'), 601);
  assert.equal(wait('2026-11-21T23:30:00Z', 'Europe/Paris'), 450, 'after midnight');
});

test('nobody gets a message where the shop sends none, or left no mobile number', async () => {
  const { number } = await send('06 12 34 56 78');
  assert.ok((await settled(number)).every(({ channel }) => channel !== 'sms'));
  await service.admin.putShop({ ...SHOPS[0]!, sms });
  for (const phone of [null, '01 42 68 53 00']) {
    const other = await send(phone);
    assert.ok(
      (await settled(other.number)).every(({ channel }) => channel !== 'sms'),
      String(phone),
    );
  }
  await service.admin.putShop({ ...SHOPS[0]!, sms: { ...sms, events: ['refund_paid'] } });
  const unwanted = await send('06 12 34 56 78');
  assert.ok(
    (await settled(unwanted.number)).every(({ channel }) => channel !== 'sms'),
    'of what it chose',
  );
  assert.equal(webhooks.sent.length, 0);
});

test('a customer hears by message what to do, through whom the shop named, signed', async () => {
  const name = 'Maison de la Forêt d’à côté '.repeat(4).trim();
  await service.admin.putShop({ ...SHOPS[0]!, name, sms });
  for (const locale of LOCALES) {
    const { number } = await send('06 12 34 56 78', locale);
    const found = (await settled(number)).find(({ channel }) => channel === 'sms');
    assert.deepEqual([found?.state, found?.recipient, found?.attempts], ['sent', 'customer', 1]);
    const { url, headers, body } = webhooks.sent.at(-1)!;
    assert.equal(url, sms.url);
    const verified = await verifyWebhook({ headers, body, secrets: [secret], now: clock.time });
    assert.ok(verified.valid);
    const payload = verified.payload as SmsWebhook;
    assert.equal(payload.type, 'sms_requested');
    assert.deepEqual([payload.sms.to, payload.sms.locale], ['+33612345678', locale]);
    assert.ok(payload.sms.text.includes(number), payload.sms.text);
    assert.ok(countSegments(payload.sms.text).count <= 2, payload.sms.text);
    assert.match(payload.sms.text, locale === 'ro' ? /Maison de la / : /Maison de la Foret d'à coté M/);
  }
});

test('an offer is told of until it is answered, and no message is sent twice by hand', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, sms });
  const { number } = await send('0612345678', 'ro');
  const items = [{ position: 0, goods: 'received' }];
  await call('recordProgress', { token: staff, number, body: { items } });
  const offer = { items: [{ position: 0, amount: 1000 }], text: 'Pătat.', answerBy: '2026-12-01' };
  assert.equal((await call('makeCounterOffer', { token: staff, number, body: offer })).status, 200);
  const all = await settled(number);
  const { text } = (JSON.parse(webhooks.sent.at(-1)!.body) as SmsWebhook).sms;
  assert.match(text, /vă face o ofertă.*până la 01\.12\.2026/);
  const told = all.find(({ channel, event }) => channel === 'sms' && event === 'counter_offer_made');
  const { problem } = await call('retryDelivery', { token: staff, params: { delivery: told!.id } });
  assert.deepEqual([problem.code, problem.params], ['action_unavailable', { state: 'sent' }]);
});

test('another sender takes the place of the webhook', async () => {
  const taken: SmsMessage[] = [];
  const other = await openForTests(
    { sms: { send: (message) => Promise.resolve(void taken.push(message)) }, webhooks },
    openInMemory,
  );
  const before = webhooks.sent.length;
  await other.service.admin.putShop({ ...SHOPS[0]!, sms });
  const { customer, ...order } = newOrder();
  const record = await other.put({ ...order, customer: { ...customer, phone: '+33 7 68 12 34 56' } });
  const { token } = await other.lookUp(record);
  await other.submit(token, (await other.quote(token, [goodwill('a')])).id);
  const message = await waitFor('the message', () => taken[0]);
  assert.deepEqual([message.shop, message.to, message.locale], ['nuage', '+33768123456', 'fr']);
  assert.equal(webhooks.sent.length, before);
});
