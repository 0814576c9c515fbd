import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Policy } from '@returns-portal/policy';
import { RecordRefusedError, type OrderRecord, type RecordRefusal, type Shop } from '@returns-portal/server';
import { lineOf, newOrder, policyOf, SHOPS } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const late = newOrder();
const asked: string[] = [];
const { service, call, lookUp } = await openForTests({
  orders: {
    findOrder(shop, number) {
      asked.push(`${shop}/${number}`);
      return Promise.resolve(number === late.order.number ? late : null);
    },
  },
});
const { admin } = service;

const refusedWith = (code: RecordRefusal, path?: string) => (error: unknown) => {
  assert.ok(error instanceof RecordRefusedError);
  assert.equal(error.code, code);
  if (path !== undefined)
    assert.deepEqual(
      error.issues.map((issue) => issue.path),
      [path],
    );
  return true;
};

test('a policy version never changes', async () => {
  const policy = policyOf('nuage');
  await admin.publishPolicy({ ...policy });
  await assert.rejects(
    admin.publishPolicy({ ...policy, effectiveFrom: '2026-02-01' }),
    refusedWith('policy_immutable'),
  );
  await assert.rejects(admin.publishPolicy(policyOf('nobody')), refusedWith('shop_unknown'));
  await assert.rejects(admin.publishPolicy({ ...policy, methods: [] }), refusedWith('invalid', '$.methods'));
  await assert.rejects(admin.publishPolicy({ ...policy, surprise: 1 } as Policy), refusedWith('invalid', '$.surprise'));
});

test('an order needs sellers of its shop, with a policy', async () => {
  const with_ = (facts: object): OrderRecord => ({ ...newOrder(), ...facts });
  await assert.rejects(
    admin.putOrder(newOrder({ lines: [lineOf('a', { seller: 'nobody' })] })),
    refusedWith('shop_unknown'),
  );
  await assert.rejects(
    admin.putOrder(newOrder({ lines: [lineOf('a', { seller: 'wild-wool' })] })),
    refusedWith('shop_unknown'),
  );
  await assert.rejects(
    admin.putOrder(with_({ customer: { email: 'no address', name: 'X' } })),
    refusedWith('invalid', 'customer.email'),
  );
  await assert.rejects(
    admin.putOrder(newOrder({ lines: [lineOf('a', { quantity: 1.5 })] })),
    refusedWith('invalid', 'order.lines[0].quantity'),
  );
  await admin.putShop({ ...SHOPS[0]!, id: 'bare' });
  await assert.rejects(
    admin.putOrder(newOrder({ lines: [lineOf('a', { seller: 'bare' })] }, { shop: 'bare' })),
    refusedWith('policy_missing'),
  );
});

test('a shop is checked, and can be changed without ending its tokens', async () => {
  const shop = SHOPS[0]!;
  for (const [path, facts] of Object.entries({
    accent: { accent: 'red' },
    returnsUrl: { returnsUrl: 'javascript:alert(1)' },
    'origins[0]': { origins: ['https://nuage.example/'] },
    email: { email: 'no address' },
  } satisfies Record<string, Partial<Shop>>)) {
    await assert.rejects(admin.putShop({ ...shop, ...facts }), refusedWith('invalid', path));
  }
  const record = newOrder();
  await admin.putOrder(record);
  const { token } = await lookUp(record);
  await admin.putShop({ ...shop, name: 'Nuage' });
  assert.equal((await call('readOrder', { token })).value.sellers[0]?.name, 'Nuage');
});

test('an order that was never put is fetched from the source at its look-up', async () => {
  const { order } = await lookUp(late);
  assert.equal(order.number, late.order.number);
  assert.deepEqual(
    asked.filter((entry) => entry.endsWith(late.order.number)),
    [`nuage/${late.order.number}`],
  );
  assert.equal((await call('lookUpOrder', { body: { number: 'NOPE', email: 'a@b' } })).problem.code, 'order_not_found');
});
