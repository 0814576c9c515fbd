import assert from 'node:assert/strict';
import type { OrderView, ReturnCase } from '@returns-portal/contract';
import type { OrderRecord } from '@returns-portal/server';
import type { Acknowledged, Customer } from './customer.ts';

const checkOrder = async (customer: Customer, record: OrderRecord, made: readonly Acknowledged[]): Promise<void> => {
  const token = await customer.lookUp(record);
  const { cases } = await customer.read<OrderView>(record, token, 'order');
  const wanted = made.flatMap(({ submission }) => submission.cases);
  assert.deepEqual(
    cases.map(({ number }) => number).sort(),
    wanted.map(({ number }) => number).sort(),
    'every acknowledged case is there once, and no other',
  );
  const read: ReturnCase[] = [];
  for (const expected of wanted) {
    const found = await customer.read<ReturnCase>(record, token, `returns/${expected.number}`);
    assert.deepEqual(found, expected, 'with all its items');
    read.push(found);
  }
  for (const line of record.order.lines) {
    const items = read.flatMap((found) => found.items).filter(({ lineId }) => lineId === line.id);
    const returned = items.reduce((sum, { quantity }) => sum + quantity, 0);
    assert.ok(returned <= line.quantity, `${returned} of ${line.quantity} units of ${line.id} were returned`);
  }
};

/** What must be so after any crash, as a customer sees it. */
export const checkOutcome = async (customer: Customer, acknowledged: readonly Acknowledged[]): Promise<void> => {
  for (const { wish, token, body, answer } of acknowledged) {
    const again = await customer.submit(wish.record, token, wish.key, body);
    assert.equal(await again.text(), answer, 'the same key gets the same answer, to the letter');
  }
  const records = new Set(acknowledged.map(({ wish }) => wish.record));
  for (const record of records) {
    await checkOrder(
      customer,
      record,
      acknowledged.filter(({ wish }) => wish.record === record),
    );
  }
};
