import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodwill, newOrder, withdrawal } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const forced: string[] = [];
const { clock, errors, service, call, lookUp, quote, submit, put } = await openForTests({
  newCaseNumber: () => forced.shift() ?? `R-${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
});

const caseNumbers = async (token: string) =>
  (await call('readOrder', { token })).value.cases.map(({ number }) => number);

test('the same submission again gets the same answer and makes nothing new', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const { id } = await quote(token, [withdrawal('a')]);
  const first = (await submit(token, id, 'key-number-one')).value;
  clock.time = new Date(clock.time.getTime() + 60_000);
  const again = (await submit(token, id, 'key-number-one')).value;
  assert.equal(JSON.stringify(again), JSON.stringify(first));
  const otherKey = (await submit(token, id, 'key-number-two')).value;
  assert.deepEqual(otherKey, first, 'after a reload the key is another, the quote is the same');
  assert.deepEqual((await submit(token, id, 'key-number-two')).value, first);
  assert.equal((await caseNumbers(token)).length, 1);
});

test('twenty at once, under one key, make one case', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const { id } = await quote(token, [withdrawal('a')]);
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit(token, id, 'the-one-key')));
  const numbers = new Set(answers.map(({ value }) => value.cases[0]?.number));
  assert.equal(numbers.size, 1);
  assert.deepEqual(await caseNumbers(token), [...numbers]);
});

test('twenty at once, each under its own key, make one case', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const { id } = await quote(token, [withdrawal('a')]);
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit(token, id)));
  assert.equal(new Set(answers.map(({ value }) => value.id)).size, 1);
  assert.equal((await caseNumbers(token)).length, 1);
});

test('a key is for one request of one order', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const [first, second] = [await quote(token, [withdrawal('a')]), await quote(token, [withdrawal('b')])];
  await submit(token, first.id, 'shared-key');
  assert.equal((await submit(token, second.id, 'shared-key')).problem.code, 'idempotency_mismatch');
  assert.equal((await submit(token, first.id, 'shared-key', 'ro')).problem.code, 'idempotency_mismatch');

  const other = await lookUp(await put(newOrder()));
  const theirs = await quote(other.token, [withdrawal('a')]);
  const { cases } = (await submit(other.token, theirs.id, 'shared-key')).value;
  assert.deepEqual(await caseNumbers(other.token), [cases[0]?.number], 'another order may use the same key');
});

test('without a proper key nothing is submitted', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const { id: quoteId } = await quote(token, [withdrawal('a')]);
  for (const key of [undefined, 'short', 'x'.repeat(101), 'with a space', 'é'.repeat(8)]) {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    const { problem } = await call('submitReturn', { token, headers, body: { quoteId, locale: 'fr' } });
    assert.deepEqual([problem.status, problem.code], [400, 'idempotency_key_missing']);
  }
  assert.deepEqual(await caseNumbers(token), []);
});

test('two tabs return the same unit: one does, the other hears what is left', async () => {
  const { token } = await lookUp(await put(newOrder()));
  const tabs = await Promise.all([quote(token, [withdrawal('a', 2)]), quote(token, [withdrawal('a', 2)])]);
  const answers = await Promise.all(tabs.map(({ id }) => submit(token, id)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
  const { problem } = answers.find(({ status }) => status === 409)!;
  assert.deepEqual(
    [problem.code, problem.params],
    ['quantity_unavailable', { lines: [{ lineId: 'a', available: 1 }] }],
  );
  assert.equal((await caseNumbers(token)).length, 1);
});

test('a quote whose amounts no longer hold is not submitted', async () => {
  const { token } = await lookUp(await put(newOrder({ discount: 100, lines: [newOrder().order.lines[0]!] })));
  // Of a discount of 100 over three units the first unit bears 34, the next 33: the second tab's amounts are over.
  const [first, second] = [await quote(token, [withdrawal('a')]), await quote(token, [withdrawal('a')])];
  await submit(token, first.id);
  assert.equal((await submit(token, second.id)).problem.code, 'quote_changed');
  const fresh = await quote(token, [withdrawal('a')]);
  assert.equal(fresh.refund.refund, second.refund.refund + 1);
  assert.equal((await submit(token, fresh.id)).status, 201);
});

test('what the order was when it was quoted must still be so', async () => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { id } = await quote(token, [withdrawal('a')]);
  const dearer = record.order.lines.map((line) => ({ ...line, unitPrice: line.unitPrice + 1 }));
  await put({ ...record, order: { ...record.order, lines: dearer } });
  assert.equal((await submit(token, id)).problem.code, 'quote_changed');
  const gone = record.order.lines.map((line) => ({ ...line, returned: line.quantity }));
  await put({ ...record, order: { ...record.order, lines: gone } });
  assert.equal((await submit(token, id)).problem.code, 'quantity_unavailable');
});

test('a quote expires, but one that was taken keeps its answer', async () => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const [taken, late] = [await quote(token, [withdrawal('a')]), await quote(token, [withdrawal('b')])];
  const first = (await submit(token, taken.id, 'before-expiry')).value;
  const before = clock.time;
  clock.time = new Date(before.getTime() + 30 * 60_000);
  const later = await lookUp(record);
  assert.equal((await submit(later.token, late.id)).problem.code, 'quote_expired');
  assert.deepEqual((await submit(later.token, taken.id, 'before-expiry')).value, first);
  assert.equal((await submit(later.token, 'not-a-quote')).problem.code, 'quote_unknown');
  clock.time = before;
});

test('after the first return an order is kept as it was', async () => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  await submit(token, (await quote(token, [goodwill('a')])).id);
  const changed = { ...record, customer: { ...record.customer, email: 'eve@example.com' } };
  assert.equal(await service.admin.putOrder(changed), 'kept');
  assert.equal(
    (await call('lookUpOrder', { body: { number: record.order.number, email: 'eve@example.com' } })).status,
    404,
  );
});

test('a case number that is taken is drawn again', async () => {
  const { token } = await lookUp(await put(newOrder()));
  forced.push('R-TWICE000', 'R-TWICE000', 'R-ONCE0000');
  await submit(token, (await quote(token, [withdrawal('b')])).id);
  const second = (await submit(token, (await quote(token, [withdrawal('a')])).id)).value;
  assert.equal(second.cases[0]?.number, 'R-ONCE0000');
  assert.deepEqual(forced, []);
});

test('nothing of all this was an error of the service', () => {
  assert.deepEqual(errors, []);
});
