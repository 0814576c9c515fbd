import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodwill, withdrawal } from './fixtures.ts';
import { FINE, WORN } from './desk/open-desk-world.ts';
import { openScenarios } from './desk/scenario.ts';

const {
  returned,
  staff,
  refused,
  read,
  answer,
  photo,
  states,
  check,
  inventory,
  payments,
  errors,
  service,
  clock,
  call,
  key,
} = await openScenarios();

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
