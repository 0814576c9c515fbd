import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Order } from '@returns-portal/policy';
import type { OrderRecord } from '@returns-portal/server';
import { lineOf, newOrder } from './fixtures.ts';
import { openDesk } from './withdrawal-desk.ts';

/** What the shop's own system knows, and whether it answers. */
const source = { known: new Map<string, OrderRecord>(), isAway: false };
const desk = await openDesk({
  orders: {
    findOrder: (_shop, number) =>
      source.isAway
        ? Promise.reject(new Error('Nobody answers'))
        : Promise.resolve(source.known.get(number.toUpperCase()) ?? null),
  },
});
const { call, clock, jobs, order, read, receive, runner, staff, state, work, service, store } = desk;

/** Delivered so that 18 November is the last day: a Wednesday, and no holiday in either country. */
const delivered = { status: 'delivered', on: '2026-11-04' } as const;
const FR = { country: 'FR', timeZone: 'Europe/Paris' };
const RO = { country: 'RO', timeZone: 'Europe/Bucharest', currency: 'RON' };

const orderIn = (place: Partial<Order>) =>
  order(newOrder({ ...place, lines: [lineOf('a', { delivery: delivered })], deliveries: [] }));

test('in Paris the last minute of the last day is in time, and ten seconds after midnight waits for a person', async () => {
  const inTime = await state({ ...(await orderIn(FR)), receivedAt: '2026-11-18T22:59:30.000Z' });
  assert.deepEqual([inTime.lines[0]!.state, inTime.tasks], ['open', []]);
  const late = await state({ ...(await orderIn(FR)), receivedAt: '2026-11-18T23:00:10.000Z' });
  assert.deepEqual([late.lines[0]!.state, late.tasks[0]!.kind], ['waiting', 'decide']);
});

test('in Bucharest the day ends an hour earlier, and the day after it is accepted and flagged, as national law may count', async () => {
  const at = async (receivedAt: string) => {
    const { lines } = await state({ ...(await orderIn(RO)), receivedAt });
    return [lines[0]!.state, lines[0]!.flagged, lines[0]!.because.code];
  };
  assert.deepEqual(await at('2026-11-18T21:59:30.000Z'), ['open', false, 'withdrawal_open']);
  assert.deepEqual(await at('2026-11-18T22:00:10.000Z'), ['open', true, 'withdrawal_late_by_national_count']);
  assert.deepEqual(await at('2026-11-19T21:59:30.000Z'), ['open', true, 'withdrawal_late_by_national_count']);
  assert.deepEqual(await at('2026-11-19T22:00:10.000Z'), ['waiting', false, 'withdrawal_period_over']);
});

test('kept on the device since the last minute and received after midnight, it is in time; the dates run from the receipt', async () => {
  const seen = await state({
    ...(await orderIn(FR)),
    confirmedAt: '2026-11-18T22:59:30.000Z',
    receivedAt: '2026-11-18T23:20:00.000Z',
  });
  assert.deepEqual([seen.lines[0]!.state, seen.lines[0]!.flagged], ['open', false]);
  assert.equal(seen.cases[0]!.clocks!.statedOn, '2026-11-19');
  assert.equal(seen.cases[0]!.clocks!.refundBy, '2026-12-03');
  const { number } = seen.cases[0]!;
  const [item] = (await call('readReturn', { ...staff(), number })).value.case.items;
  assert.equal(item!.refundBy, '2026-12-03');
});

test('an outage in the last 24 hours keeps the door open for 24 hours after it', async () => {
  const at = async (receivedAt: string) => {
    const { lines, tasks } = await state({ ...(await orderIn(FR)), receivedAt });
    return [lines[0]!.state, lines[0]!.because.code, tasks.map(({ kind }) => kind)];
  };
  const refused = ['waiting', 'withdrawal_period_over', ['decide']];
  const accepted = ['open', 'outage_on_last_day', ['check']];
  const report = (from: string, until: string) =>
    call('reportOutage', { ...staff(), body: { from, until, cause: ' Maintenance ' } });

  await report('2026-11-17T10:00:00.000Z', '2026-11-17T22:00:00.000Z');
  assert.deepEqual(await at('2026-11-19T09:00:00.000Z'), refused, 'more than 24 hours were left');
  const reported = (await report('2026-11-18T20:00:00Z', '2026-11-18T22:30:00.000Z')).value;
  assert.deepEqual(await at('2026-11-19T09:00:00.000Z'), accepted);
  assert.deepEqual(await at('2026-11-19T22:29:00.000Z'), accepted);
  assert.deepEqual(await at('2026-11-19T22:31:00.000Z'), refused);

  const listed = (await call('listOutages', staff())).value.outages;
  assert.deepEqual(listed[0], reported);
  assert.deepEqual(reported, {
    id: reported.id,
    from: '2026-11-18T20:00:00.000Z',
    until: '2026-11-18T22:30:00.000Z',
    noticedBy: 'reported',
    cause: 'Maintenance',
  });
  assert.deepEqual((await call('listOutages', staff('lumina'))).value.outages, [], 'another shop’s own');
  for (const [from, until] of [
    ['2026-11-18T22:00:00.000Z', '2026-11-18T21:00:00.000Z'],
    ['2026-11-18T22:00:00.000Z', '2026-11-30T21:00:00.000Z'],
    ['0000-01-01T00:00:00Z', '2026-11-18T22:00:00.000Z'],
    ['2026-13-45T99:99:99Z', '2026-11-18T22:00:00.000Z'],
  ] as const) {
    assert.equal((await report(from, until)).problem.code, 'invalid_request', from);
  }
});

test('the service notices its own absence, and no restart', async () => {
  const own = async () =>
    (await call('listOutages', staff('lumina'))).value.outages.filter(({ noticedBy }) => noticedBy === 'service');
  clock.time = new Date('2026-11-21T09:00:00.000Z');
  await service.sweep();
  clock.time = new Date('2026-11-21T09:14:00.000Z');
  await service.sweep();
  assert.deepEqual(await own(), [], 'sweeps come every five minutes, one or two may be missed');
  clock.time = new Date('2026-11-21T11:00:00.000Z');
  await service.sweep();
  await service.sweep();
  const [outage, ...others] = await own();
  assert.deepEqual(others, []);
  assert.deepEqual([outage!.from, outage!.until], ['2026-11-21T09:14:00.000Z', '2026-11-21T11:00:00.000Z']);
});

test('while the shop’s own system is away a statement is tried again, and staff sees that it waits', async () => {
  clock.time = new Date('2026-11-21T09:15:00.000Z');
  const record = newOrder();
  source.known.set(record.order.number.toUpperCase(), record);
  source.isAway = true;
  const stated = { shop: 'nuage', contract: record.order.number, email: record.customer.email };
  const id = await receive(stated);
  await assert.rejects(work());
  assert.equal((await read(id)).match, 'pending');
  const due = (await call('listWithdrawals', { ...staff(), query: { state: 'open', limit: '100' } })).value.withdrawals;
  assert.ok(due.some((withdrawal) => withdrawal.id === id));
  source.isAway = false;
  await work();
  const seen = await read(id);
  assert.deepEqual([seen.match, seen.cases.length], ['found', 1]);
});

test('when it was away for too long, what the service knows by itself decides, and else a person', async () => {
  source.isAway = true;
  const known = await order(newOrder());
  const ids = [await receive(known), await receive({ contract: 'Nu-only-there' })];
  jobs.length = 0;
  for (const withdrawal of ids) await runner().giveUp({ kind: 'handle_withdrawal', shop: 'nuage', withdrawal });
  source.isAway = false;
  await work();
  const [own, strange] = await Promise.all(ids.map((id) => read(id)));
  assert.equal(own!.cases.length, 1);
  assert.deepEqual(
    strange!.tasks.map(({ kind }) => kind),
    ['identify_contract'],
  );
});

test('staff names an order that only the shop’s own system knows', async () => {
  const record = newOrder();
  source.known.set(record.order.number.toUpperCase(), record);
  const seen = await state({ contract: 'my last order' });
  const params = { withdrawal: seen.id };
  const body = { number: ` ${record.order.number} ` };
  const named = (await call('nameWithdrawnOrder', { ...staff(), params, body })).value;
  assert.equal(named.cases.length, 1);
});

test('a beat of one process counts for all', async () => {
  const first = await store.everywhere((data) => data.beat(new Date('2026-11-22T10:00:00Z')));
  assert.notEqual(first, null);
  const second = await store.everywhere((data) => data.beat(new Date('2026-11-22T10:01:00Z')));
  assert.equal(second!.toISOString(), '2026-11-22T10:00:00.000Z');
});
