import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodwill, withdrawal } from './fixtures.ts';
import { FINE, WORN } from './desk/open-desk-world.ts';
import { openScenarios } from './desk/scenario.ts';

const { returned, staff, refused, answer, photo, states, check, inventory, call } = await openScenarios();

const receive = (position: number, quantity = 1) => ({ items: [{ position, quantity }] });
const fine = (...positions: readonly number[]) => ({ units: positions.map((position) => ({ position, ...FINE })) });

test('all comes, all is in order, and the money goes back', async () => {
  const made = await returned([goodwill('a', 2)]);
  await check(made, 'approved');
  await staff('receiveGoods', made, receive(0, 2));
  await check(made, 'received');
  const looked = await staff('inspectGoods', made, fine(0));
  assert.equal(looked.desk.payable.refund, 8700);
  assert.equal(inventory.restocked.get(looked.desk.acts.at(-1)!.id), 2);
  await check(made, 'received');
  await staff('refundReturn', made, { reference: 'SEPA' });
  const { desk, actions } = await check(made, 'closed');
  assert.deepEqual([desk.actions, desk.dues], [[], []]);
  assert.ok(actions.includes('give_feedback'));
});

test('a part comes, the rest is lost, and found after all', async () => {
  const made = await returned([goodwill('a', 3)]);
  const first = await staff('receiveGoods', made, receive(0, 1));
  assert.deepEqual(states(first), [
    [1, 'received', 'due'],
    [2, 'approved', 'due'],
  ]);
  await check(made, 'approved');
  await staff('markLost', made, { items: [{ position: 1, quantity: 1 }] });
  await staff('inspectGoods', made, fine(0));
  await check(made, 'approved');
  await staff('receiveGoods', made, receive(1, 1));
  await check(made, 'approved');
  await staff('receiveGoods', made, receive(2, 1));
  await staff('inspectGoods', made, fine(1, 2));
  await staff('refundReturn', made, { reference: 'SEPA' });
  assert.equal((await check(made, 'closed')).case.quote.refund, 3 * 4500 - 300);
});

test('more comes than was announced, something else, and nothing at all', async () => {
  const made = await returned([goodwill('a')]);
  const empty = await staff('receiveGoods', made, { items: [], text: 'A brick.' });
  assert.equal(empty.history.at(-1)!.type, 'parcel_empty');
  assert.deepEqual(states(empty), [[1, 'approved', 'due']]);
  await check(made, 'approved');
  const unexpected = [{ title: 'A hat', quantity: 2, sku: 'HAT' }];
  const more = await staff('receiveGoods', made, { items: [{ position: 0, quantity: 3 }], unexpected });
  assert.deepEqual(
    more.desk.acts.flatMap((act) => (act.kind === 'receipt' ? act.unexpected : [])),
    [{ title: 'Pull a', quantity: 2, position: 0 }, ...unexpected],
  );
  assert.deepEqual(states(more), [[1, 'received', 'due']]);
  await check(made, 'received');
});

test('worn outside: less is offered, and accepted', async () => {
  const made = await returned([goodwill('a', 2)]);
  await staff('receiveGoods', made, receive(0, 2));
  const loss = { amount: 2000, ground: 'soiled' };
  const unit = {
    position: 0,
    quantity: 1,
    condition: 'used',
    disposition: 'restock',
    result: 'wait',
    loss,
    text: 'A stain.',
  };
  const offered = await staff('inspectGoods', made, { units: [unit] });
  assert.deepEqual(offered.counterOffer!.items, [{ position: 0, amount: 2500, instead: 4500 }]);
  await check(made, 'received');
  assert.equal(await refused('inspectGoods', made, { units: [{ ...unit, loss: undefined }] }), 'offer_open');
  await answer(made, offered.counterOffer!.id, true);
  const accepted = await check(made, 'received');
  assert.deepEqual(states(accepted), [
    [1, 'partly_accepted', 'due'],
    [1, 'received', 'due'],
  ]);
  assert.equal(inventory.restocked.get(offered.desk.acts.at(-1)!.id), 1, 'what waited for the answer is in stock');
  assert.equal(accepted.desk.dues.find(({ kind }) => kind === 'refund')?.by, '2026-12-05', 'counted from the answer');
  await staff('inspectGoods', made, fine(1));
  await staff('refundReturn', made, { reference: 'SEPA' });
  assert.equal((await check(made, 'closed')).case.quote.refund, 2500 + 4500 - 300);
});

test('worn outside: less is offered, and declined; then it is refused and goes back', async () => {
  const made = await returned([goodwill('a'), goodwill('b')]);
  await staff('receiveGoods', made, { items: [0, 1].map((position) => ({ position, quantity: 1 })) });
  const offers = await staff('makeCounterOffer', made, {
    items: [0, 1].map((position) => ({ position, amount: 100 })),
    text: 'Stains.',
  });
  await answer(made, offers.counterOffer!.id, false);
  await check(made, 'received');
  await staff('inspectGoods', made, fine(1));
  await staff('inspectGoods', made, { units: [{ position: 0, ...WORN }] });
  await check(made, 'received');
  await staff('refundReturn', made, { reference: 'SEPA' });
  const closed = await check(made, 'closed');
  assert.equal(closed.case.quote.refund, 2000 - 300);
  await staff('sendGoods', made, { what: 'send_back', carrier: 'Post', trackingNumber: 'AB1' });
  await check(made, 'closed');
});

test('the wrong thing is in the parcel: it is not ours, and goes back', async () => {
  const made = await returned([goodwill('a')]);
  await staff('receiveGoods', made, receive(0));
  await staff('inspectGoods', made, {
    units: [{ position: 0, ...WORN, condition: 'not_ours', text: 'Another shop’s.' }],
  });
  const over = await check(made, 'closed');
  assert.deepEqual([over.case.quote.refund, states(over)], [0, [[1, 'refused', 'none']]]);
  assert.equal(
    (await call('lookUpOrder', { body: { number: made.record.order.number, email: 'camille@example.com' } })).status,
    200,
  );
});

test('a parcel that was lost: the money goes, and it is not found any more', async () => {
  const made = await returned([goodwill('a')]);
  await call('addShipment', { ...made, body: { trackingNumber: 'AB123456' } });
  await staff('markLost', made);
  await check(made, 'in_transit');
  await staff('refundReturn', made, { reference: 'SEPA' });
  await check(made, 'closed');
  assert.equal(await refused('receiveGoods', made, receive(0)), 'settled');
});

test('what nobody waits for any more stays as it is', async () => {
  const made = await returned([goodwill('a')]);
  await call('cancelReturn', made);
  assert.equal(await refused('receiveGoods', made, receive(0)), 'cancelled');
  assert.equal(await refused('refundReturn', made, { early: true, reference: 'SEPA' }), 'cancelled');
  await staff('addNote', made, { text: 'They called.' });
  const { actions, history } = await check(made, 'cancelled');
  assert.deepEqual([actions, history.length], [['add_message'], 2], 'customers see no notes');
});

test('goods that stay with the customer: the money goes without them', async () => {
  const items = (['keep_item', 'price_reduction'] as const).map((outcome, at) => ({
    lineId: ['a', 'b'][at]!,
    quantity: 1,
    choice: { track: 'goodwill', reason: 'wrong', outcome } as const,
  }));
  const made = await returned(items);
  await check(made, 'requested');
  assert.deepEqual(states(await staff('approveReturn', made)), [
    [1, 'kept', 'due'],
    [1, 'kept', 'due'],
  ]);
  await staff('refundReturn', made, { reference: 'SEPA' });
  assert.equal((await check(made, 'closed')).case.quote.refund, 4500 + 500);
});

test('a defect in the thirteenth month, in France and in Romania: replaced in time', async () => {
  for (const [country, timeZone, by] of [
    ['FR', 'Europe/Paris', '2026-12-21'],
    ['RO', 'Europe/Bucharest', '2026-12-06'],
  ] as const) {
    const { lines } = (await returned([goodwill('b')])).record.order;
    const old = lines.map((line) => ({ ...line, delivery: { status: 'delivered' as const, on: '2025-10-20' } }));
    const choice = { track: 'conformity', reason: 'broken', outcome: 'replacement' } as const;
    const made = await returned([{ lineId: 'a', quantity: 2, choice }], {
      country,
      timeZone,
      placedOn: '2025-10-10',
      lines: old,
    });
    await check(made, 'requested');
    const approved = await staff('approveReturn', made);
    assert.deepEqual(approved.desk.dues.find(({ kind }) => kind === 'remedy')?.by, by, country);
    assert.equal(await refused('markLost', made, { items: [{ position: 0 }] }), 'not_replaced');
    await staff('receiveGoods', made, receive(0, 2));
    const first = await staff('sendGoods', made, { what: 'replacement', items: [{ position: 0, quantity: 1 }] });
    assert.deepEqual(states(first), [
      [1, 'received', 'none'],
      [1, 'received', 'none'],
    ]);
    await check(made, 'received');
    await staff('inspectGoods', made, { units: [{ position: 0, ...FINE, disposition: 'recycle' }] });
    assert.equal(await refused('inspectGoods', made, { units: [{ ...WORN, position: 0 }] }), 'not_received');
    await staff('inspectGoods', made, { units: [{ position: 1, ...FINE, disposition: 'recycle' }] });
    await check(made, 'received');
    assert.equal(await refused('inspectGoods', made, { units: [{ position: 1, ...FINE }] }), 'inspected_already');
    await staff('sendGoods', made, { what: 'replacement' });
    const over = await check(made, 'closed');
    assert.deepEqual(over.desk.dues, []);
  }
});

test('withdrawal beside goodwill: lost value is kept with evidence, and never for the box', async () => {
  const made = await returned([withdrawal('a'), goodwill('b')]);
  assert.equal(
    await refused('declineReturn', made, { items: [{ position: 0 }], reason: 'other', text: 'No.' }),
    'withdrawal',
  );
  await staff('receiveGoods', made, { items: [0, 1].map((position) => ({ position, quantity: 1 })) });
  const shown = [await photo(made)];
  const lost = (ground: string, files: readonly string[]) => ({
    units: [
      {
        position: 0,
        condition: 'used',
        disposition: 'refurbish',
        result: 'accept',
        loss: { amount: 1500, ground },
        text: 'Worn.',
        files,
      },
    ],
  });
  assert.equal(await refused('inspectGoods', made, { units: [{ position: 0, ...WORN }] }), 'withdrawal');
  assert.equal(await refused('inspectGoods', made, lost('soiled', [])), 'evidence_missing');
  assert.equal(await refused('inspectGoods', made, lost('packaging_missing', shown)), 'ground_not_lawful');
  const kept = await staff('inspectGoods', made, lost('soiled', shown));
  assert.equal(kept.deductions[0]!.items[0]!.amount, 1500);
  await check(made, 'received');
  await staff('inspectGoods', made, { units: [{ position: 1, ...WORN }] });
  await staff('refundReturn', made, { reference: 'SEPA' });
  const { quote } = (await check(made, 'closed')).case;
  assert.deepEqual(
    quote.components.flatMap(({ rule, amount }) => (rule === 'diminished_value' ? amount : [])),
    [-1500],
  );
});

test('who was not told of the right to withdraw loses nothing', async () => {
  const made = await returned([withdrawal('a')], { information: { informed: false } });
  await staff('receiveGoods', made, receive(0));
  const files = [await photo(made)];
  const loss = { amount: 100, ground: 'soiled' };
  const unit = { position: 0, condition: 'used', disposition: 'restock', result: 'accept', loss, text: 'Worn.', files };
  assert.equal(await refused('inspectGoods', made, { units: [unit] }), 'not_informed');
  await check(made, 'received');
});

test('goods are destroyed only for a ground, and with what shows it', async () => {
  const made = await returned([goodwill('a')]);
  await staff('receiveGoods', made, receive(0));
  const destroy = { position: 0, condition: 'damaged', disposition: 'destroy', result: 'accept' };
  const destruction = { ground: 'unsafe', text: 'Mould.' };
  assert.equal(await refused('inspectGoods', made, { units: [destroy] }), 'ground_missing');
  assert.equal(await refused('inspectGoods', made, { units: [{ ...destroy, destruction }] }), 'evidence_missing');
  await staff('inspectGoods', made, { units: [{ ...destroy, destruction, files: [await photo(made)] }] });
  await check(made, 'received');
});
