import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StaffCase } from '@returns-portal/contract';
import type { SelectedItem } from '@returns-portal/policy';
import { goodwill, newOrder } from './fixtures.ts';
import { openInMemory } from './open-on-store.ts';
import { openForTests } from './service-under-test.ts';

const { service, call, lookUp, quote, submit, put, errors } = await openForTests({}, openInMemory);
const scopes = [
  'returns:read',
  'returns:write',
  'returns:decide',
  'goods:write',
  'refunds:write',
  'audit:read',
] as const;
const key = await service.admin.createKey({ shop: 'nuage', name: 'Desk', scopes: [...scopes] });

const submitted = async (items: readonly SelectedItem[]) => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, items)).id)).value;
  return { token, number: cases[0]!.number };
};

type StaffRoute = 'receiveGoods' | 'inspectGoods' | 'refundReturn' | 'declineReturn' | 'approveReturn' | 'addNote';

const staff = async (name: StaffRoute, number: string, body: object): Promise<StaffCase> =>
  (await call(name, { token: key, number, body: { id: crypto.randomUUID(), ...body } })).value;

const states = ({ case: { items } }: StaffCase) => items.map(({ quantity, goods, money }) => [quantity, goods, money]);

test('from receipt in parts to the last cent', async () => {
  const { number } = await submitted([goodwill('a', 2), goodwill('b')]);
  const first = await staff('receiveGoods', number, { items: [{ position: 0, quantity: 1 }] });
  assert.deepEqual(states(first), [
    [1, 'received', 'due'],
    [1, 'approved', 'due'],
    [1, 'approved', 'due'],
  ]);
  const ok = { condition: 'as_new', disposition: 'restock', result: 'accept' };
  const looked = await staff('inspectGoods', number, { units: [{ position: 0, ...ok }] });
  assert.deepEqual(looked.desk.payable, { refund: 4500 - 300, credit: 0, owed: 0, surcharge: 0 });
  const paid = await staff('refundReturn', number, { reference: 'SEPA 1' });
  assert.deepEqual(states(paid)[0], [1, 'accepted', 'refunded']);
  await staff('receiveGoods', number, {
    items: [
      { position: 1, quantity: 1 },
      { position: 2, quantity: 1 },
    ],
  });
  await staff('inspectGoods', number, {
    units: [
      { position: 2, condition: 'as_new', disposition: 'restock', result: 'accept' },
      { position: 1, condition: 'used', disposition: 'send_back', result: 'refuse', text: 'Worn outside.' },
    ],
  });
  const last = await staff('refundReturn', number, { reference: 'SEPA 2' });
  assert.equal(last.case.status, 'closed');
  const sum = last.desk.settlements.reduce((total, { amount }) => total + amount, 0);
  assert.equal(sum, last.case.quote.refund);
  assert.equal(sum, 4500 + 4500 - 300);
  assert.deepEqual(errors, []);
});
