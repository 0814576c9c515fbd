import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { lineOf, newMarketOrder, newOrder, NOW } from './fixtures.ts';
import { recordEvent } from '../dist/events/record-event.js';
import { openDesk } from './withdrawal-desk.ts';

const desk = await openDesk();
const { call, clock, state, order, read, staff, store, work, receive, mails } = desk;

beforeEach(() => {
  clock.time = new Date(NOW);
  mails.length = 0;
});

const kinds = (tasks: readonly { kind: string }[]) => tasks.map(({ kind }) => kind);

test('a statement about a known order opens a case by statute, and its confirmation goes to the customer', async () => {
  const stated = await order(newOrder());
  const seen = await state(stated);
  assert.equal(seen.match, 'found');
  assert.equal(seen.orderNumber, stated.contract);
  assert.deepEqual(seen.tasks, []);
  assert.deepEqual(
    seen.lines.map(({ lineId, quantity, state, because }) => [lineId, quantity, state, because.code]),
    [
      ['a', 3, 'open', 'withdrawal_open'],
      ['b', 1, 'open', 'withdrawal_open'],
    ],
  );
  const [opened] = seen.cases;
  assert.equal(seen.cases.length, 1);
  assert.deepEqual(opened!.clocks, {
    statedOn: '2026-11-21',
    // 5 December is a Saturday: the consumer's date rolls, the trader's does not.
    sendBackBy: { day: '2026-12-07', endsAt: '2026-12-07T23:00:00.000Z' },
    refundBy: '2026-12-05',
    withholding: true,
    mayWithholdUntil: null,
    refundedOn: null,
    amount: 3 * 4500 + 2000 + 490,
    late: null,
  });
  assert.equal(seen.dueBy, null, 'while the shop may wait for the goods nothing is due');
  const [mail] = mails.filter(({ to }) => to.address === 'Camille@Example.com');
  assert.match(mail!.subject, /rétractation/);
  assert.equal(mail!.attachments?.length, 1);
});

test('done twice it is done once', async () => {
  const stated = await order(newOrder());
  const id = await receive(stated);
  await desk.runner().run({ kind: 'handle_withdrawal', shop: 'nuage', withdrawal: id });
  await desk.runner().run({ kind: 'handle_withdrawal', shop: 'nuage', withdrawal: id });
  await work();
  assert.equal((await read(id)).cases.length, 1);
});

test('an unknown order is left to staff', async () => {
  const seen = await state({ contract: 'the blue lamp that I bought in March' });
  assert.equal(seen.match, 'unknown');
  assert.deepEqual(kinds(seen.tasks), ['identify_contract']);
  assert.equal(seen.dueBy, '2026-11-22');
  assert.deepEqual(seen.cases, []);
});

test('an order that reaches the service after its statement is found then, unless staff has said otherwise', async () => {
  const records = [newOrder(), newOrder()] as const;
  const seen = await Promise.all(
    records.map(({ order: { number: contract }, customer: { email } }) => receive({ contract, email })),
  );
  await work();
  const params = { withdrawal: seen[1]!, task: (await read(seen[1]!)).tasks[0]!.id };
  await call('completeTask', { ...staff(), params, body: { note: 'Not ours' } });
  for (const record of records) await order(record);
  await desk.service.sweep();
  await work();
  const [first, second] = await Promise.all(seen.map((id) => read(id)));
  assert.deepEqual([first!.match, first!.cases.length, first!.dueBy], ['found', 1, null]);
  assert.deepEqual([second!.match, second!.cases.length], ['unknown', 0]);
  await desk.service.sweep();
  assert.equal((await read(seen[0]!)).cases.length, 1);
});

test('with a stranger’s address nothing is opened, and the customer of the order hears nothing', async () => {
  const stated = await order(newOrder());
  const seen = await state({ ...stated, email: 'eve@example.com' });
  assert.equal(seen.match, 'doubtful');
  assert.equal(seen.orderNumber, stated.contract);
  assert.deepEqual(kinds(seen.tasks), ['check_consumer']);
  assert.deepEqual(seen.cases, []);
  assert.deepEqual(
    mails.filter(({ to }) => /camille|eve/i.test(to.address)),
    [],
  );
});

test('the number is found within words, in any case of letters, with or without a #', async () => {
  for (const write of [
    (number: string) => `commande n° ${number.toLowerCase()} du 3 mars`,
    (number: string) => `Comanda nr.${number}, vă rog`,
    (number: string) => `#${number}`,
    (number: string) => `« ${number} »`,
  ]) {
    const stated = await order(newOrder());
    const seen = await state({ ...stated, contract: write(stated.contract), email: ' CAMILLE@example.com' });
    assert.equal(seen.match, 'found', write(stated.contract));
    assert.equal(seen.orderNumber, stated.contract);
  }
});

test('of two orders that are named one is opened, and a person looks', async () => {
  const [one, other] = [await order(newOrder()), await order(newOrder())];
  const seen = await state({ ...one, contract: `${one.contract} et ${other.contract}` });
  assert.equal(seen.match, 'found');
  assert.deepEqual(kinds(seen.tasks), ['check']);
});

test('lines are told by id, by title, and where neither tells a person decides', async () => {
  const record = newOrder({
    lines: [
      lineOf('a', { title: 'Pull', variant: 'Bleu', quantity: 2 }),
      lineOf('b', { title: 'Pull', variant: 'Vert', quantity: 1 }),
      lineOf('c', { title: 'Écharpe', quantity: 1, unitPrice: 1000 }),
    ],
  });
  const stated = await order(record);
  const lines = [
    { title: 'écharpe ', quantity: 1 },
    { title: 'pull', quantity: 1 },
  ];
  const seen = await state({ ...stated, lines });
  assert.deepEqual(
    seen.lines.map(({ lineId, quantity, state, because }) => [lineId, quantity, state, because.code]),
    [
      ['c', 1, 'open', 'withdrawal_open'],
      ['a', 1, 'waiting', 'line_unclear'],
      ['b', 1, 'waiting', 'line_unclear'],
    ],
  );
  assert.deepEqual(kinds(seen.tasks), ['decide']);
  assert.equal(seen.cases[0]!.clocks!.amount, 1000, 'a part: this shop’s policy keeps the delivery');

  const params = { withdrawal: seen.id };
  const accepted = await call('decideWithdrawal', { ...staff(), params, body: { accept: true, lines: ['b'] } });
  assert.equal(accepted.value.cases.length, 2);
  assert.deepEqual(
    accepted.value.tasks.map(({ doneAt }) => doneAt),
    [null],
    'a still waits',
  );
  const declined = await call('decideWithdrawal', { ...staff(), params, body: { accept: false } });
  assert.deepEqual(
    declined.value.lines.map(({ lineId, state }) => [lineId, state]),
    [
      ['c', 'open'],
      ['b', 'open'],
      ['a', 'declined'],
    ],
  );
  assert.notEqual(declined.value.tasks[0]!.doneAt, null);
  const byId = await state({ ...(await order(newOrder())), lines: [{ line: 'b', title: 'whatever', quantity: 1 }] });
  assert.deepEqual(
    byId.lines.map(({ lineId, state }) => [lineId, state]),
    [['b', 'open']],
  );
});

test('all units of one title are all of its lines', async () => {
  const lines = [lineOf('a', { title: 'Pull', quantity: 1 }), lineOf('b', { title: 'Pull', quantity: 1 }), lineOf('c')];
  const stated = await order(newOrder({ lines }));
  const seen = await state({ ...stated, lines: [1, 2].map(() => ({ title: 'Pull', quantity: 1 })) });
  assert.deepEqual(
    seen.lines.map(({ lineId, state }) => [lineId, state]),
    [
      ['a', 'open'],
      ['b', 'open'],
    ],
  );
});

test('of more units than there are those are opened that there are, and a person looks', async () => {
  const seen = await state({ ...(await order(newOrder())), lines: [{ line: 'a', title: 'Pull a', quantity: 9 }] });
  assert.deepEqual(
    seen.lines.map(({ quantity, state }) => [quantity, state]),
    [[3, 'open']],
  );
  assert.deepEqual(kinds(seen.tasks), ['check']);
});

test('units that were withdrawn before are covered; those in a goodwill return are looked at', async () => {
  const stated = await order(newOrder());
  await state({ ...stated, lines: [{ line: 'a', title: 'Pull a', quantity: 2 }] });
  const second = await state(stated);
  assert.deepEqual(
    second.lines.map(({ lineId, quantity, state }) => [lineId, quantity, state]),
    [
      ['a', 1, 'open'],
      ['a', 2, 'covered'],
      ['b', 1, 'open'],
    ],
  );
  assert.deepEqual(second.tasks, []);

  const record = newOrder();
  const other = await order(record);
  const { token } = await desk.lookUp(record);
  const choice = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;
  const offer = await desk.quote(token, [{ lineId: 'b', quantity: 1, choice }]);
  await desk.submit(token, offer.id);
  const seen = await state(other);
  assert.deepEqual(
    seen.lines.map(({ lineId, state }) => [lineId, state]),
    [
      ['a', 'open'],
      ['b', 'covered'],
    ],
  );
  assert.deepEqual(kinds(seen.tasks), ['check']);
});

test('what is excepted waits for a person, unless it was not disclosed; unknown delivery is accepted and flagged', async () => {
  const exception = { code: 'personalised', disclosed: true } as const;
  const record = newOrder({
    lines: [
      lineOf('a', { exception }),
      lineOf('b', { exception: { ...exception, disclosed: false } }),
      lineOf('c', { quantity: 1 }),
    ],
  });
  const seen = await state(await order(record));
  assert.deepEqual(
    seen.lines.map(({ lineId, state, flagged, because }) => [lineId, state, flagged, because.code]),
    [
      ['a', 'waiting', false, 'withdrawal_excepted'],
      ['b', 'open', true, 'withdrawal_exception_not_disclosed'],
      ['c', 'open', false, 'withdrawal_open'],
    ],
  );
  assert.deepEqual(kinds(seen.tasks), ['check', 'decide']);
  assert.equal(seen.dueBy, '2026-11-22', 'the check comes before the decision');

  const unknown = await state(await order(newOrder({ lines: [lineOf('a', { delivery: { status: 'unknown' } })] })));
  assert.deepEqual(kinds(unknown.tasks), ['check']);
  assert.equal(unknown.cases.length, 1);
});

test('what was accepted against the verdict brings what the law gives, and what is declined is told', async () => {
  const late = newOrder({ lines: [lineOf('a', { quantity: 1, delivery: { status: 'delivered', on: '2026-10-01' } })] });
  const stated = await order(late);
  const seen = await state(stated);
  assert.deepEqual(
    seen.lines.map(({ state, because }) => [state, because.code, because.params]),
    [['waiting', 'withdrawal_period_over', { endedOn: '2026-10-15' }]],
  );
  assert.equal(seen.dueBy, '2026-11-28');
  clock.time = new Date('2026-11-25T10:00:00Z');
  const params = { withdrawal: seen.id };
  const task = seen.tasks[0]!.id;
  const early = await call('completeTask', { ...staff(), params: { ...params, task }, body: {} });
  assert.deepEqual([early.problem.code, early.problem.params], ['action_unavailable', { because: 'decision_waits' }]);
  const accepted = (await call('decideWithdrawal', { ...staff(), params, body: { accept: true } })).value;
  const { clocks } = accepted.cases[0]!;
  assert.equal(clocks!.amount, 4500 + 490, 'price and standard delivery, no fee');
  assert.equal(clocks!.statedOn, '2026-11-21');
  assert.equal(clocks!.refundBy, '2026-12-05', 'counted from the statement');
  assert.equal(clocks!.sendBackBy!.day, '2026-12-09', 'counted from the day the consumer was told');
  const again = await call('decideWithdrawal', { ...staff(), params, body: { accept: true } });
  assert.equal(again.problem.params!['because'], 'nothing_waits');
});

test('a marketplace order becomes a case per seller', async () => {
  const stated = await order(newMarketOrder());
  const seen = await state({ ...stated, timeZone: 'Europe/Dublin' });
  assert.equal(seen.cases.length, 2);
  const sellers = await Promise.all(
    seen.cases.map(
      async ({ number }) => (await call('readReturn', { ...staff('harbour'), number })).value.case.seller.id,
    ),
  );
  assert.deepEqual(sellers.sort(), ['tin-lantern', 'wild-wool']);
});

test('staff names the order, once', async () => {
  const stated = await order(newOrder());
  const seen = await state({ ...stated, email: 'my-other-address@example.com' });
  const params = { withdrawal: seen.id };
  const missing = await call('nameWithdrawnOrder', { ...staff(), params, body: { number: 'NO-SUCH' } });
  assert.equal(missing.problem.code, 'order_not_found');
  const named = (await call('nameWithdrawnOrder', { ...staff(), params, body: { number: stated.contract } })).value;
  assert.equal(named.match, 'found');
  assert.equal(named.cases.length, 1);
  assert.notEqual(named.tasks[0]!.doneAt, null);
  assert.equal(named.dueBy, null);
  const again = await call('nameWithdrawnOrder', { ...staff(), params, body: { number: stated.contract } });
  assert.equal(again.problem.params!['because'], 'handled');
});

test('an order that was named wrongly can be named again as long as nothing was opened', async () => {
  const late = [lineOf('a', { delivery: { status: 'delivered', on: '2026-10-01' } })];
  const [wrong, right] = [await order(newOrder({ lines: late })), await order(newOrder())];
  const seen = await state({ contract: 'my order' });
  const params = { withdrawal: seen.id };
  const first = (await call('nameWithdrawnOrder', { ...staff(), params, body: { number: wrong.contract } })).value;
  assert.deepEqual([first.cases.length, first.lines[0]!.state], [0, 'waiting']);
  const second = (await call('nameWithdrawnOrder', { ...staff(), params, body: { number: right.contract } })).value;
  assert.deepEqual([second.orderNumber, second.cases.length, second.dueBy], [right.contract, 1, null]);
});

test('a task is done once, with the note of whoever did it', async () => {
  const seen = await state({ contract: 'a shop of the same name' });
  const params = { withdrawal: seen.id, task: seen.tasks[0]!.id };
  const done = (await call('completeTask', { ...staff(), params, body: { note: ' Not our customer ' } })).value;
  assert.deepEqual([done.tasks[0]!.note, done.dueBy], ['Not our customer', null]);
  clock.time = new Date('2026-11-22T09:15:00.000Z');
  const again = (await call('completeTask', { ...staff(), params, body: { note: 'Another note' } })).value;
  assert.deepEqual(again.tasks, done.tasks);
  const unknown = await call('completeTask', { ...staff(), params: { ...params, task: 'x' }, body: {} });
  assert.equal(unknown.problem.code, 'not_found');
});

test('staff sees how far the acknowledgement is', async () => {
  const id = await receive({ contract: 'anything' });
  const event = {
    type: 'withdrawal_declared',
    by: 'customer',
    caseNumber: null,
    data: { withdrawal: id },
    once: `withdrawal_declared:${id}`,
  } as const;
  await store.inShop('nuage', (data) => recordEvent(data, { id: 'nuage' }, clock.time, event));
  const waiting = { state: 'queued', attempts: 0, sentAt: null, problem: null };
  assert.deepEqual((await read(id)).acknowledgement, waiting);
  await work();
  assert.deepEqual((await read(id)).acknowledgement, { ...waiting, state: 'sent', attempts: 1, sentAt: NOW });
});

test('another shop’s key sees and changes nothing', async () => {
  const seen = await state(await order(newOrder()));
  const params = { withdrawal: seen.id };
  for (const [name, body] of [
    ['readWithdrawal', undefined],
    ['nameWithdrawnOrder', { number: '1' }],
    ['decideWithdrawal', { accept: true }],
  ] as const) {
    const answer = await call(name, { ...staff('lumina'), params, ...(body && { body }) });
    assert.ok(['not_found', 'order_not_found'].includes(answer.problem.code), name);
  }
  assert.deepEqual((await call('listWithdrawals', staff('lumina'))).value.withdrawals, []);
  await store.inShop('lumina', async (data) => {
    assert.equal(await data.findHandling('nuage', seen.id), null, 'the second wall');
  });
});

test('the queue shows first what is due first, and what nobody has looked at; the list shows the latest first', async () => {
  const decide = await state(
    await order(newOrder({ lines: [lineOf('a', { delivery: { status: 'delivered', on: '2026-10-01' } })] })),
  );
  const unknown = await state({ contract: 'nothing' });
  clock.time = new Date('2026-11-21T10:15:00Z');
  const fine = await state(await order(newOrder()));
  const waiting = await receive({ contract: 'not handled yet' });
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query = { state: 'open', limit: '3', ...(cursor !== null && { cursor }) };
    const page: { withdrawals: { id: string }[]; next: string | null } = (
      await call('listWithdrawals', { ...staff(), query })
    ).value;
    ids.push(...page.withdrawals.map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(!ids.includes(fine.id));
  assert.ok(ids.includes(waiting));
  assert.ok(ids.indexOf(unknown.id) < ids.indexOf(decide.id));
  const all = (await call('listWithdrawals', { ...staff(), query: { limit: '2' } })).value.withdrawals;
  assert.deepEqual(new Set(all.map(({ id }) => id)), new Set([fine.id, waiting]));
  desk.jobs.length = 0;
});
