import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StaffCase } from '@returns-portal/contract';
import type { SelectedItem } from '@returns-portal/policy';
import type { RefundAnswer, RefundOrder } from '@returns-portal/server';
import { goodwill, newOrder, policyOf, withdrawal } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests, waitFor } from './service-under-test.ts';

const refunds: RefundOrder[] = [];
let answer: RefundAnswer | Error = { state: 'done', reference: 'PSP 1' };
const payments = {
  refund: (order: RefundOrder) => {
    refunds.push(order);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
};
const { clock, service, call, lookUp, quote, submit, put, errors } = await openForTests({ payments }, openInMemory);
const scopes = [
  'returns:read',
  'returns:write',
  'returns:decide',
  'goods:write',
  'refunds:write',
  'audit:read',
] as const;
const key = await service.admin.createKey({ shop: 'nuage', name: 'Desk', scopes: [...scopes] });
await service.admin.publishPolicy(
  policyOf('nuage', {
    version: 'rules',
    effectiveFrom: '2026-01-02',
    decisions: [
      { id: 'often', decide: 'review', when: { customer: { returns: { count: 2, days: 90 } } } },
      { id: 'empty', decide: 'review', when: { customer: { emptyParcels: { count: 1, days: 90 } } } },
    ],
    refunds: [{ id: 'quick', on: 'receipt', when: { outcomes: ['refund'] } }],
  }),
  { confirmed: true },
);

const submitted = async (items: readonly SelectedItem[], email = `${crypto.randomUUID()}@example.com`) => {
  const order = newOrder();
  const record = await put({ ...order, customer: { ...order.customer, email } });
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, items)).id)).value;
  return cases[0]!.number;
};

type Change = 'receiveGoods' | 'inspectGoods' | 'refundReturn' | 'contestSignal' | 'approveReturn';
const staff = async (name: Change, number: string, body: object): Promise<StaffCase> =>
  (await call(name, { token: key, number, body: { id: crypto.randomUUID(), ...body } })).value;
const read = async (number: string): Promise<StaffCase> => (await call('readReturn', { token: key, number })).value;

test('a rule that wants money to go on receipt has the provider pay, and is named', async () => {
  const number = await submitted([goodwill('a')]);
  await staff('receiveGoods', number, { items: [{ position: 0, quantity: 1 }] });
  const paid = await waitFor('the refund', async () => {
    const found = await read(number);
    return found.desk.settlements[0]?.state === 'done' ? found : undefined;
  });
  assert.deepEqual(
    paid.desk.settlements.map(({ kind, amount, means, reference, by }) => [kind, amount, means, reference, by]),
    [['refund', 4500 - 300, 'provider', 'PSP 1', 'rule quick']],
  );
  assert.deepEqual([paid.case.items[0]!.goods, paid.case.items[0]!.money], ['received', 'refunded']);
  assert.deepEqual(paid.desk.payable, { refund: 0, credit: 0, owed: 0, surcharge: 0 });
  assert.equal(refunds.filter(({ caseNumber }) => caseNumber === number).length, 1);
});

test('what the provider will not pay is due again, and staff pays by hand', async () => {
  answer = { state: 'failed', problem: 'The card is closed' };
  const number = await submitted([goodwill('a')]);
  await staff('receiveGoods', number, { items: [{ position: 0, quantity: 1 }] });
  const failed = await waitFor('the refusal', async () => {
    const found = await read(number);
    return found.desk.settlements[0]?.state === 'failed' ? found : undefined;
  });
  assert.equal(failed.desk.settlements[0]!.problem, 'The card is closed');
  assert.equal(failed.case.items[0]!.money, 'due');
  const paid = await staff('refundReturn', number, { reference: 'SEPA', early: true });
  assert.equal(paid.case.items[0]!.money, 'refunded');
  answer = { state: 'done', reference: 'PSP 2' };
});

test('what is counted about a customer asks for a second look, can be contested, and never bears on a withdrawal', async () => {
  const email = 'often@example.com';
  const first = await submitted([goodwill('a')], email);
  await staff('receiveGoods', first, { items: [], text: 'A brick' });
  const second = await submitted([goodwill('a')], email);
  const watched = await read(second);
  assert.deepEqual(
    watched.case.items.map(({ goods, waitsFor }) => [goods, waitsFor]),
    [['requested', 'review']],
  );
  const signal = (found: StaffCase, code: string) => found.desk.signals.find((each) => each.code === code);
  assert.deepEqual(signal(watched, 'empty_parcels'), {
    code: 'empty_parcels',
    value: 1,
    currency: null,
    days: 90,
    threshold: 1,
    rules: ['empty'],
    reached: true,
    contested: false,
  });
  const ruling = watched.desk.acts.find(({ kind }) => kind === 'ruling');
  assert.ok(
    ruling?.kind === 'ruling' && ruling.rule === 'empty' && ruling.decided === 'review' && ruling.by === 'service',
  );
  const withdrawn = await submitted([withdrawal('b')], email);
  assert.equal((await read(withdrawn)).case.items[0]!.goods, 'approved');
  assert.equal(signal(await read(withdrawn), 'returns')?.value, 2, 'a withdrawal is no return that counts');

  await staff('contestSignal', first, { code: 'empty_parcels', text: 'Robbed on its way, says the carrier' });
  assert.equal(signal(await read(second), 'empty_parcels')?.value, 0);
  await staff('contestSignal', first, { code: 'returns', text: 'The same' });
  const third = await submitted([goodwill('a')], email);
  assert.equal((await read(third)).case.items[0]!.goods, 'approved');

  const before = clock.time;
  clock.time = new Date(before.getTime() + 731 * 24 * 60 * 60 * 1000);
  assert.equal(signal(await read(second), 'returns')?.value, 0, 'after two years nothing is known');
  clock.time = before;
});

test('what is due soon or overdue is told once, and the queue lists it', async () => {
  const before = clock.time;
  const number = await submitted([goodwill('a'), goodwill('b')], 'late@example.com');
  answer = new Error('away');
  await staff('receiveGoods', number, { items: [{ position: 0, quantity: 1 }] });
  const due = (await read(number)).desk.dues;
  assert.deepEqual(
    due.map(({ kind, from, overdue }) => [kind, from, overdue]),
    [
      ['inspection', 'shop', false],
      ['send_back', 'customer', false],
    ],
  );
  const overdue = async () =>
    (await call('listQueue', { token: key, query: { overdue: 'true', sort: 'due' } })).value.returns.filter(
      (row) => row.case.number === number,
    );
  assert.deepEqual(await overdue(), []);
  clock.time = new Date(before.getTime() + 7 * 24 * 60 * 60 * 1000);
  const [row] = await overdue();
  assert.deepEqual([row?.due?.kind, row?.due?.overdue], ['inspection', true]);
  await service.sweep();
  await service.sweep();
  const { deliveries } = (
    await call('listDeliveries', {
      token: await service.admin.createKey({ shop: 'nuage', name: 'Post', scopes: ['deliveries:read'] }),
      query: { limit: '100' },
    })
  ).value;
  assert.equal(
    deliveries.filter(({ event, caseNumber }) => event === 'due_reminded' && caseNumber === number).length,
    1,
  );
  clock.time = before;
  answer = { state: 'done', reference: 'PSP 3' };
});

test('nothing went wrong unseen', () => {
  assert.deepEqual(
    errors.filter(({ facts }) => facts?.['kind'] !== 'pay_refund'),
    [],
  );
});
