import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, routes, type CaseDetails } from '@returns-portal/contract';
import { claim, goodwill, newOrder, policyOf, SHOPS, withdrawal } from './fixtures.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const { clock, service, call, lookUp, quote, submit, put, errors } = await openForTests();
const key = await service.admin.createKey({ shop: 'nuage', name: 'Test', scopes: ['returns:read', 'returns:write'] });

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const days = (count: number) => {
  clock.time = new Date(clock.time.getTime() + count * 86_400_000);
};

/** A return that was just submitted, and what its customer can do with it. */
const submitted = async (items: Parameters<typeof quote>[1]) => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, items)).id)).value;
  const { number } = cases[0]!;
  const act = (name: 'cancelReturn' | 'readCaseDetails', body?: unknown) => call(name, { token, number, body });
  return { record, token, number, act, details: async () => (await act('readCaseDetails')).value };
};

const progress = async (number: string, ...items: Record<string, unknown>[]) =>
  call('recordProgress', { token: key, number, body: { items } });

const upload = async (token: string, bytes: BodyInit = PNG, shop = 'nuage') =>
  call('uploadFile', { shop, token, raw: bytes, headers: { 'content-type': 'image/png' } });

test('a return tells what can be done with it, and what has happened', async () => {
  const { details } = await submitted([goodwill('a')]);
  const { actions, history, shipments, messages, evidence, feedback, counterOffer } = await details();
  assert.deepEqual(actions, ['cancel', 'add_shipment', 'add_message', 'add_evidence']);
  assert.deepEqual([shipments, messages, evidence, feedback, counterOffer], [[], [], [], null, null]);
  assert.deepEqual(
    history.map(({ type, by }) => [type, by]),
    [['case_created', 'customer']],
  );
});

test('cancelled before receipt, its units can be returned again', async () => {
  const { token, number, act } = await submitted([goodwill('a', 3)]);
  const open = async () => (await call('readOrder', { token })).value.lines.find(({ id }) => id === 'a')?.open;
  assert.equal(await open(), 0);
  const cancelled = (await act('cancelReturn')).value;
  assert.equal(cancelled.case.status, 'cancelled');
  assert.deepEqual(cancelled.actions, ['add_message']);
  assert.equal(await open(), 3);
  assert.deepEqual((await act('cancelReturn')).value, cancelled, 'the same again is the same');
  const again = (await submit(token, (await quote(token, [goodwill('a', 3)])).id)).value;
  assert.notEqual(again.cases[0]!.number, number);
});

test('what has arrived cannot be cancelled', async () => {
  const { number, act } = await submitted([withdrawal('a')]);
  assert.equal((await progress(number, { position: 0, goods: 'received' })).value.case.status, 'received');
  const { problem } = await act('cancelReturn');
  assert.deepEqual([problem.status, problem.code], [409, 'action_unavailable']);
  assert.deepEqual(problem.params, { actions: ['add_message'] });
});

test('a tracking number puts the goods on their way, once', async () => {
  const { token, number } = await submitted([goodwill('a'), withdrawal('b')]);
  const add = (trackingNumber: string, carrier?: string) =>
    call('addShipment', { token, number, body: { trackingNumber, ...(carrier && { carrier }) } });
  const sent = (await add('6A 123.456-789', ' La Poste ')).value;
  assert.equal(sent.case.status, 'in_transit');
  assert.deepEqual(
    sent.shipments.map(({ carrier, trackingNumber }) => [carrier, trackingNumber]),
    [['La Poste', '6A123456789']],
  );
  assert.equal((await add('6a123456789')).value.shipments.length, 1);
  assert.equal((await add('7B999')).value.shipments.length, 2, 'a second parcel');
  for (const bad of ['', 'x', '<script>', 'a'.repeat(61), '../../etc']) {
    assert.equal((await add(bad)).problem.code, 'invalid_request');
  }
  assert.deepEqual(sent.history.map(({ type }) => type).sort(), ['case_created', 'shipment_added']);
});

test('messages go both ways and are said once', async () => {
  const { token, number } = await submitted([goodwill('a')]);
  const say = (id: string, text: string) => call('addMessage', { token, number, body: { id, text } });
  const answer = (id: string, text: string) => call('answerMessage', { token: key, number, body: { id, text } });
  await say('m-1', ' Bonjour\nà vous ');
  await say('m-1', ' Bonjour\nà vous ');
  const { messages } = (await answer('m-2', 'Bonjour !')).value;
  assert.deepEqual(
    messages.map(({ from, text }) => [from, text]),
    [
      ['customer', 'Bonjour\nà vous'],
      ['shop', 'Bonjour !'],
    ],
  );
  assert.equal((await answer('m-1', 'Taken')).problem.code, 'invalid_request');
  for (const text of ['', '   \n', 'x'.repeat(4001)]) {
    assert.equal((await say('m-3', text)).problem.code, 'invalid_request');
  }
});

test('photos are uploaded, made evidence, and shown by an address that is soon over', async () => {
  const { token, number } = await submitted([claim('a')]);
  const { id, type, size } = (await upload(token)).value;
  assert.deepEqual([type, size], ['image/png', PNG.length]);
  const show = (files: unknown) => call('addEvidence', { token, number, body: { files } });
  const { evidence } = (await show([{ id, lineId: 'a' }])).value;
  assert.equal(evidence.length, 1);
  assert.deepEqual((await show([{ id, lineId: 'a' }])).value.evidence.length, 1);
  assert.equal((await show([{ id: crypto.randomUUID(), lineId: null }])).problem.code, 'file_unknown');

  const { link } = evidence[0]!;
  const open = () => service.handle(new Request(`https://service.example${link.path}`));
  const shown = await open();
  assert.equal(shown.status, 200);
  assert.equal(shown.headers.get('content-type'), 'image/png');
  assert.match(shown.headers.get('content-disposition') ?? '', /^attachment; filename="[\w-]+\.png"$/);
  assert.deepEqual(Buffer.from(await shown.arrayBuffer()), PNG);
  clock.time = new Date(Date.parse(link.expiresAt));
  assert.equal((await open()).status, 403);
});

test('what waits for photos waits for a person once they are there', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'picky' });
  const decisions = [{ when: { reasons: ['too_small'] }, decide: 'ask_evidence' }] as const;
  await service.admin.publishPolicy(policyOf('picky', { decisions }), { confirmed: true });
  const { order, customer } = newOrder();
  const lines = order.lines.map((line) => ({ ...line, seller: 'picky' }));
  await put({ shop: 'picky', customer, order: { ...order, lines, deliveries: [] } });
  const { token } = await lookUp({ shop: 'picky', customer, order });
  const methods = [{ seller: 'picky', code: 'post' }];
  const { id: quoteId } = await quote(token, [goodwill('a'), goodwill('b')], 'picky', methods);
  const file = (await upload(token, PNG, 'picky')).value.id;
  const body = { quoteId, locale: 'fr', evidence: [{ id: file, lineId: 'a' }] };
  const { cases } = (
    await call('submitReturn', { shop: 'picky', token, body, headers: { 'idempotency-key': 'with-photo' } })
  ).value;
  const { number } = cases[0]!;
  const read = async (): Promise<CaseDetails> =>
    (await call('readCaseDetails', { shop: 'picky', token, number })).value;
  assert.equal((await read()).evidence.length, 1);
  const waits = async () => (await read()).case.items.map(({ waitsFor }) => waitsFor);
  assert.deepEqual(await waits(), ['review', 'evidence'], 'one came with the submission');
  const second = (await upload(token, PNG, 'picky')).value.id;
  await call('addEvidence', { shop: 'picky', token, number, body: { files: [{ id: second, lineId: 'b' }] } });
  assert.deepEqual(await waits(), ['review', 'review']);
});

test('goods and money go their way step by step, and feedback comes when all is settled', async () => {
  const { token, number } = await submitted([goodwill('a')]);
  const rate = (rating: number, comment?: string) =>
    call('giveFeedback', { token, number, body: { rating, ...(comment && { comment }) } });
  assert.equal((await rate(5)).problem.code, 'action_unavailable');
  assert.equal((await progress(number, { position: 0, goods: 'accepted' })).problem.code, 'action_unavailable');
  await progress(number, { position: 0, goods: 'in_transit' });
  await progress(number, { position: 0, goods: 'received' });
  const accepted = (await progress(number, { position: 0, goods: 'accepted', money: 'held' })).value;
  assert.equal(accepted.case.status, 'received', 'the money is not there yet');
  assert.deepEqual(accepted.history.at(-1)!.progress, [{ position: 0, goods: 'accepted', money: 'held' }]);
  assert.ok(!accepted.actions.includes('give_feedback'), 'the money is not there yet');
  assert.deepEqual((await progress(number, { position: 0, money: 'refunded' })).value.actions, [
    'add_message',
    'give_feedback',
  ]);
  assert.equal((await rate(6)).problem.code, 'invalid_request');
  const rated = (await rate(4, ' Rapide ')).value;
  assert.deepEqual([rated.feedback?.rating, rated.feedback?.comment], [4, 'Rapide']);
  assert.deepEqual((await rate(4, 'Rapide')).value.feedback, rated.feedback);
  assert.equal((await rate(1)).problem.code, 'action_unavailable');
  assert.equal((await progress(number, { position: 0, money: 'due' })).problem.code, 'action_unavailable');
  assert.equal((await progress(number, { position: 1, goods: 'received' })).problem.code, 'action_unavailable');
});

test('a slip to print comes once the parcel was announced', async () => {
  const { details } = await submitted([withdrawal('a')]);
  const shipping = await waitFor('the booking', async () => (await details()).shipping ?? undefined);
  assert.deepEqual([shipping.code, shipping.trackingNumber], [null, null]);
  const printed = await service.handle(new Request(`https://service.example${shipping.printable!.path}`));
  assert.equal(printed.headers.get('content-type'), 'application/pdf');
  assert.equal(
    Buffer.from(await printed.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  const { number } = (await details()).case;
  const unsigned = pathOf(routes.readPrintable, { shop: 'nuage', number });
  const bare = await service.handle(new Request(`https://service.example${unsigned}`));
  assert.equal(bare.status, 422);
  assert.equal((await submitted([claim('a')]).then(({ details: read }) => read())).shipping, null, 'not yet decided');
});

test('who has not sent is reminded once, and a goodwill return ends a week after its last day', async () => {
  const late = await submitted([goodwill('a')]);
  const byLaw = await submitted([goodwill('a'), withdrawal('b')]);
  const underWay = await submitted([goodwill('a')]);
  await call('addShipment', {
    token: underWay.token,
    number: underWay.number,
    body: { trackingNumber: 'ABC12345' },
  });
  const states = async () => {
    const found = [];
    for (const { number } of [late, byLaw, underWay]) {
      const { case: returned, history } = (await call('readReturn', { token: key, number })).value;
      const reminders = history.filter(({ type }) => type === 'send_back_reminded').length;
      found.push([returned.status, reminders]);
    }
    return found;
  };
  const begun = clock.time;
  days(10);
  await service.sweep();
  assert.deepEqual(await states(), [
    ['approved', 0],
    ['approved', 0],
    ['in_transit', 0],
  ]);
  days(4);
  await service.sweep();
  await service.sweep();
  assert.deepEqual(await states(), [
    ['approved', 1],
    ['approved', 1],
    ['in_transit', 0],
  ]);
  days(9);
  await service.sweep();
  assert.deepEqual(await states(), [
    ['approved', 1],
    ['approved', 1],
    ['in_transit', 0],
  ]);
  days(1);
  await service.sweep();
  assert.deepEqual(
    await states(),
    [
      ['expired', 1],
      ['approved', 1],
      ['in_transit', 0],
    ],
    'what the law gives stays',
  );
  clock.time = begun;
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
