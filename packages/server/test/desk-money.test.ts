import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Payment } from '@returns-portal/policy';
import { goodwill, lineOf, withdrawal } from './fixtures.ts';
import { FINE, WORN, type MadeReturn } from './desk/open-desk-world.ts';
import { openScenarios } from './desk/scenario.ts';

const world = await openScenarios();
const { returned, staff, refused, read, states, check, payments, inventory, call, clock, key, put, errors } = world;

const DAY = 24 * 60 * 60 * 1000;
const exchange = (lineId: string, quantity: number, exchangeFor: 'SAME' | 'DEARER' | 'CHEAPER') =>
  ({ lineId, quantity, choice: { track: 'goodwill', reason: 'too_small', outcome: 'exchange', exchangeFor } }) as const;

/** All that was announced comes, and is in order. */
const arrived = async (made: MadeReturn) => {
  const { case: found } = await read(made);
  const items = found.items.map(({ quantity }, position) => ({ position, quantity }));
  await staff('receiveGoods', made, { items });
  return staff('inspectGoods', made, { units: items.map(({ position }) => ({ position, ...FINE })) });
};

test('an exchange for something dearer: the customer pays first, then it is sent', async () => {
  const made = await returned([exchange('a', 2, 'DEARER')]);
  const accepted = await arrived(made);
  assert.deepEqual([accepted.desk.payable.owed, states(accepted)], [1000, [[2, 'accepted', 'owed']]]);
  await check(made, 'received');
  assert.equal(await refused('sendGoods', made, { what: 'exchange', items: [{ position: 0 }] }), 'not_paid');
  assert.equal(await refused('recordPayment', made, { amount: 1001, reference: 'Card' }), 'more_than_due');
  await staff('recordPayment', made, { reference: 'Card' });
  await check(made, 'received');
  await staff('sendGoods', made, { what: 'exchange' });
  assert.deepEqual(states(await check(made, 'closed')), [[2, 'accepted', 'exchanged']]);
});

test('an exchange for something cheaper: what is left goes back, whichever comes first', async () => {
  for (const isSentFirst of [true, false]) {
    const made = await returned([exchange('a', 1, 'CHEAPER')]);
    await arrived(made);
    const send = () => staff('sendGoods', made, { what: 'exchange' });
    const pay = () => staff('refundReturn', made, { reference: 'SEPA' });
    await (isSentFirst ? send() : pay());
    await check(made, 'received');
    await (isSentFirst ? pay() : send());
    assert.equal((await check(made, 'closed')).desk.settlements[0]!.amount, 500);
  }
});

test('an even exchange is sent before anything came, and once only', async () => {
  const made = await returned([exchange('a', 3, 'SAME')]);
  await staff('sendGoods', made, { what: 'exchange' });
  const { token, number } = made;
  assert.equal((await call('cancelReturn', { token, number })).problem.code, 'action_unavailable');
  assert.equal(
    await refused('declineReturn', made, { items: [{ position: 0 }], reason: 'other', text: 'No.' }),
    'sent_already',
  );
  await staff('receiveGoods', made, { items: [{ position: 0, quantity: 1 }] });
  await check(made, 'approved');
  for (const position of [0, 1]) {
    assert.equal(await refused('sendGoods', made, { what: 'exchange', items: [{ position }] }), 'sent_already');
  }
  assert.equal(await refused('inspectGoods', made, { units: [{ position: 0, ...WORN }] }), 'sent_already');
  await staff('inspectGoods', made, { units: [{ position: 0, ...FINE }] });
  await staff('markLost', made);
  assert.deepEqual(states(await check(made, 'closed')), [
    [1, 'accepted', 'exchanged'],
    [2, 'lost', 'exchanged'],
  ]);
});

test('an exchange of which a part was sent: the rest is sent once', async () => {
  const made = await returned([exchange('a', 2, 'SAME')]);
  await staff('sendGoods', made, { what: 'exchange', items: [{ position: 0, quantity: 1 }] });
  await arrived(made);
  await check(made, 'received');
  await staff('sendGoods', made, { what: 'exchange' });
  const closed = await check(made, 'closed');
  const sent = closed.desk.acts.flatMap((act) => (act.kind === 'outgoing' ? act.items : []));
  assert.equal(
    sent.reduce((sum, { quantity }) => sum + quantity, 0),
    2,
  );
});

test('a difference was paid for what is refused then: it goes back by hand', async () => {
  const made = await returned([exchange('a', 1, 'DEARER')]);
  await staff('recordPayment', made, { reference: 'Card' });
  assert.equal((await call('cancelReturn', made)).problem.code, 'action_unavailable');
  await staff('receiveGoods', made, { items: [{ position: 0, quantity: 1 }] });
  const worn = await staff('inspectGoods', made, { units: [{ position: 0, ...WORN }] });
  assert.deepEqual([states(worn), worn.desk.payable.refund], [[[1, 'refused', 'due']], 500]);
  await check(made, 'received');
  assert.equal(await refused('refundReturn', made), 'reference_missing');
  await staff('refundReturn', made, { reference: 'SEPA' });
  const closed = await check(made, 'closed');
  assert.deepEqual(states(closed), [[1, 'refused', 'refunded']]);
  assert.ok(inventory.released.has(`${made.number} DEARER`));
});

test('credit with a bonus: the parts add up, whatever is refused after some of it was given', async () => {
  const lines = [
    lineOf('a'),
    lineOf('b', { unitPrice: 1999, quantity: 2 }),
    lineOf('c', { unitPrice: 333, quantity: 3 }),
  ];
  const made = await returned(
    [goodwill('a', 1, 'store_credit'), goodwill('b', 2, 'store_credit'), goodwill('c', 3, 'store_credit')],
    { lines },
  );
  await staff('receiveGoods', made, {
    items: [1, 3, 2].map((quantity, at) => ({ position: [0, 2, 1][at], quantity })),
  });
  await staff('inspectGoods', made, { units: [{ position: 0, ...FINE }] });
  const first = await staff('issueCredit', made, { code: 'GIFT-1' });
  assert.equal(first.desk.settlements[0]!.amount, 4500 + 450, 'its own part of the bonus, and no other’s');
  await staff('inspectGoods', made, { units: [{ position: 1, quantity: 1, ...WORN }] });
  await check(made, 'received');
  await staff('inspectGoods', made, { units: [{ position: 2, quantity: 2, ...WORN }] });
  await staff('inspectGoods', made, { units: [3, 4].map((position) => ({ position, ...FINE })) });
  const second = await staff('issueCredit', made);
  assert.match(second.desk.settlements[1]!.reference!, /^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  // A tenth of what is left, as it was rounded over all of it.
  assert.equal((await check(made, 'closed')).case.quote.credit, 4500 + 1999 + 333 + 683);
});

test('the provider pays, once, however often it is asked', async () => {
  const made = await returned([goodwill('a')]);
  await arrived(made);
  const before = payments.paid.size;
  const body = { id: 'refund-once-1' };
  const both = await Promise.all([0, 1].map(() => call('refundReturn', { token: key, number: made.number, body })));
  assert.deepEqual(
    both.map(({ status }) => status),
    [200, 200],
  );
  await world.settled();
  assert.equal(payments.paid.size, before + 1);
  const other = await call('refundReturn', { token: key, number: made.number, body: { ...body, amount: 1 } });
  assert.equal(other.problem.code, 'idempotency_mismatch');
  const { desk } = await check(made, 'closed');
  assert.deepEqual([desk.settlements[0]!.state, desk.settlements[0]!.means], ['done', 'provider']);
});

test('the provider refuses, or is away: the money is due as before, and given by hand', async () => {
  for (const mode of ['refuses', 'away'] as const) {
    const made = await returned([goodwill('a')]);
    await arrived(made);
    payments.mode = mode;
    const failed = await staff('refundReturn', made);
    payments.mode = 'pays';
    assert.deepEqual([failed.desk.settlements[0]!.state, failed.desk.payable.refund], ['failed', 4200]);
    (errors as unknown[]).length = 0;
    await check(made, 'received');
    await staff('refundReturn', made, mode === 'away' ? {} : { reference: 'SEPA' });
    assert.deepEqual(
      (await check(made, 'closed')).desk.settlements.map(({ state }) => state),
      ['failed', 'done'],
    );
  }
});

test('what is on its way is not given twice', async () => {
  const made = await returned([goodwill('a')]);
  await arrived(made);
  const send = (amount?: number) =>
    call('refundReturn', {
      token: key,
      number: made.number,
      body: { id: crypto.randomUUID(), ...(amount && { amount }) },
    });
  const answers = await Promise.all([send(3000), send(3000), send(1200), send()]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 409, 409]);
  await world.settled();
  await check(made, 'closed');
});

test('money went early, and the goods are worn: what was paid stays paid', async () => {
  const made = await returned([goodwill('a'), goodwill('b')]);
  await staff('refundReturn', made, { early: true, amount: 3000, reference: 'SEPA' });
  assert.equal((await call('cancelReturn', made)).problem.code, 'action_unavailable');
  assert.equal(
    await refused('declineReturn', made, { items: [{ position: 0 }], reason: 'other', text: 'No.' }),
    'settled',
  );
  await staff('receiveGoods', made, { items: [0, 1].map((position) => ({ position, quantity: 1 })) });
  await check(made, 'received');
  assert.equal(await refused('inspectGoods', made, { units: [{ position: 0, ...WORN }] }), 'settled');
  assert.equal(
    await refused('makeCounterOffer', made, { items: [{ position: 0, amount: 1000 }], text: 'Stains.' }),
    'settled',
  );
  await staff('inspectGoods', made, { units: [{ position: 1, ...WORN }] });
  await staff('makeCounterOffer', made, { items: [{ position: 0, amount: 3500 }], text: 'Stains.' });
  assert.equal(await refused('refundReturn', made, { early: true, amount: 201, reference: 'SEPA' }), 'more_than_due');
  await world.answer(made, (await read(made)).counterOffer!.id, true);
  await staff('refundReturn', made, { reference: 'SEPA' });
  assert.equal((await check(made, 'closed')).case.quote.refund, 3500 - 300);
});

test('all money went early: the goods still come, and are looked at', async () => {
  const made = await returned([goodwill('a', 2)]);
  await staff('refundReturn', made, { early: true });
  await check(made, 'approved');
  await staff('receiveGoods', made, { items: [{ position: 0, quantity: 1 }] });
  await staff('inspectGoods', made, { units: [{ position: 0, ...FINE }] });
  await check(made, 'approved');
  await staff('markLost', made);
  await check(made, 'closed');
});

test('a gift card and a card: each gets its part, over several refunds and returns', async () => {
  const paid: Payment[] = [
    { id: 'card', kind: 'payment', paid: 9001, refunded: 0 },
    { id: 'gift', kind: 'gift_card', paid: 6989, refunded: 0 },
  ];
  const record = await put({ payments: paid });
  const first = await returned([withdrawal('a', 2)], record);
  await arrived(first);
  for (const amount of [1, 3333]) await staff('refundReturn', first, { amount });
  await staff('refundReturn', first);
  await check(first, 'closed');
  const second = await returned([withdrawal('a'), withdrawal('b')], record);
  await arrived(second);
  await staff('refundReturn', second);
  const { desk } = await check(second, 'closed');
  assert.equal(desk.settlements[0]!.payments.length, 2);
});

test('what was given back before the first return is never given again', async () => {
  const record = await put({ payments: [{ id: 'card', kind: 'payment', paid: 15990, refunded: 1200 }] });
  const first = await returned([goodwill('a', 2)], record);
  await arrived(first);
  await staff('refundReturn', first);
  const second = await returned([goodwill('a'), goodwill('b')], record);
  await arrived(second);
  const left = 15990 - 1200 - 8700;
  assert.equal((await read(second)).case.quote.refund, left, 'no more was promised');
  assert.equal(await refused('refundReturn', second, { amount: left + 1 }), 'more_than_due');
  const { desk } = await staff('refundReturn', second, { amount: left });
  assert.equal(desk.settlements[0]!.payments[0]!.amount, left);
});

test('a refund that is late in France: the surcharge is due beside it, and paid', async () => {
  const made = await returned([withdrawal('a')]);
  await arrived(made);
  clock.time = new Date(clock.time.getTime() + 40 * DAY);
  await staff('refundReturn', made, { reference: 'SEPA' });
  const late = await check(made, 'closed');
  assert.equal(late.desk.payable.surcharge, late.clocks!.late!.surcharge);
  assert.ok(late.desk.payable.surcharge > 0);
  await staff('refundReturn', made, { of: 'surcharge', reference: 'SEPA' });
  const { desk } = await check(made, 'closed');
  assert.deepEqual([desk.payable.surcharge, desk.actions], [0, []]);
});

test('the window is over: staff gives it all the same, for a reason, once', async () => {
  const lines = [lineOf('a', { delivery: { status: 'delivered', on: '2026-03-01' } })];
  const record = await put({ placedOn: '2026-02-20', lines });
  const selection = { items: [goodwill('a')], methods: [{ seller: 'nuage', code: 'post' }] };
  const make = (body: object) =>
    call('makeReturn', { token: key, number: record.order.number, body: { selection, locale: 'fr', ...body } });
  assert.equal((await make({ id: 'by-staff-1' })).problem.code, 'selection_refused');
  const override = 'A regular customer, and it was our mistake.';
  const answers = await Promise.all([0, 1].map(() => make({ id: 'by-staff-2', override })));
  const [one, other] = answers.map(({ value }) => value.cases[0]!.number);
  assert.equal(one, other);
  assert.equal((await make({ id: 'by-staff-2', override: 'Another reason.' })).problem.code, 'idempotency_mismatch');
  const made = { record, token: '', number: one! };
  assert.ok((await read(made)).desk.acts.some((act) => act.kind === 'override' && act.text === override));
  await arrived(made);
  await staff('refundReturn', made, { reference: 'SEPA' });
  await check(made, 'closed');
});
