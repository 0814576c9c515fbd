import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim, goodwill, newMarketOrder, newOrder, policyOf, SHOPS, withdrawal } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const { service, clock, call, lookUp, quote, submit, put } = await openForTests();

test('a customer looks an order up, has it quoted, submits and follows the case', async () => {
  const record = await put(newOrder());
  const { token, order, expiresAt, matchedCase } = await lookUp(record);
  assert.equal(matchedCase, null);
  assert.equal(expiresAt, '2026-11-21T09:45:00.000Z');
  assert.equal(order.number, record.order.number);
  assert.deepEqual(
    order.lines.map(({ id, open, returned }) => [id, open, returned]),
    [
      ['a', 3, 0],
      ['b', 1, 0],
    ],
  );
  assert.equal(order.lines[0]?.verdicts.withdrawal.allowed, true);
  assert.doesNotMatch(JSON.stringify(order), /camille/i, 'nothing personal goes out');

  const offer = await quote(token, [goodwill('a', 2)]);
  assert.equal(offer.refund.refund, 2 * 4500 - 300);
  assert.equal(offer.expiresAt, '2026-11-21T09:45:00.000Z');

  const { cases } = (await submit(token, offer.id)).value;
  assert.equal(cases.length, 1);
  const [made] = cases;
  assert.match(made?.number ?? '', /^R-[0-9A-HJKMNP-TV-Z]{8}$/);
  assert.equal(made?.status, 'approved');
  assert.equal(made?.quote.refund, 8700);

  const read = (await call('readCase', { token, number: made?.number.toLowerCase() ?? '' })).value;
  assert.deepEqual(read, made);

  const view = (await call('readOrder', { token })).value;
  assert.deepEqual(
    view.lines.map(({ open, returned }) => [open, returned]),
    [
      [1, 2],
      [1, 0],
    ],
  );
  assert.deepEqual(
    view.cases.map(({ number, status }) => [number, status]),
    [[made?.number, 'approved']],
  );
});

test('the order is found by its number and by that of a return, whatever their case and spaces', async () => {
  const record = await put(newOrder());
  const { token } = await lookUp(record);
  const { cases } = (await submit(token, (await quote(token, [withdrawal('b')])).id)).value;
  const number = cases[0]?.number ?? '';
  for (const typed of [` ${record.order.number.toLowerCase()} `, record.order.number.toUpperCase()]) {
    const found = await call('lookUpOrder', { body: { number: typed, email: 'CAMILLE@example.COM' } });
    assert.equal(found.value.matchedCase, null);
  }
  const found = await call('lookUpOrder', {
    body: { number: ` ${number.toLowerCase()}`, email: 'camille@example.com' },
  });
  assert.equal(found.value.matchedCase, number);
  assert.equal(found.value.order.number, record.order.number);
});

test('delivery that one return promised is not promised again by the next', async () => {
  const generous = { informed: true, returnCost: 'consumer', partialDelivery: 'full' } as const;
  await service.admin.putShop({ ...SHOPS[0]!, id: 'generous' });
  await service.admin.publishPolicy(policyOf('generous', { withdrawal: generous }), { confirmed: true });
  const seller = 'generous';
  const lines = [{ ...newOrder().order.lines[0]!, seller }];
  const { token } = await lookUp(
    await put(newOrder({ lines, deliveries: [{ seller, paid: 490, cheapest: 490 }] }, { shop: seller })),
  );
  const methods = [{ seller, code: 'post' }];
  const first = await quote(token, [withdrawal('a')], seller, methods);
  assert.equal(first.refund.refund, 4500 + 490);
  await submit(token, first.id, 'generous-key', 'fr', seller);
  assert.equal((await quote(token, [withdrawal('a')], seller, methods)).refund.refund, 4500);
});

test('delivery comes back with the last unit, where the policy says so', async () => {
  const { token } = await lookUp(await put(newOrder({ lines: [newOrder().order.lines[0]!] })));
  const first = await quote(token, [withdrawal('a', 3)]);
  assert.equal(first.refund.refund, 3 * 4500 + 490);
  const part = await quote(token, [withdrawal('a', 2)]);
  assert.equal(part.refund.refund, 2 * 4500);
  await submit(token, part.id);
  const rest = await quote(token, [withdrawal('a', 1)]);
  assert.equal(rest.refund.refund, 4500 + 490, 'with the last unit nothing is kept');
});

test('units that went back before the order came in count, and a claim waits for a person', async () => {
  const [line] = newOrder().order.lines;
  const { token, order } = await lookUp(await put(newOrder({ lines: [{ ...line!, returned: 1 }] })));
  assert.deepEqual(
    order.lines.map(({ open, returned }) => [open, returned]),
    [[2, 1]],
  );
  const { cases } = (await submit(token, (await quote(token, [claim('a', 1)])).id)).value;
  assert.equal(cases[0]?.status, 'requested');
  assert.equal(cases[0]?.items[0]?.money, 'none');
});

test('an order of two sellers becomes a case for each', async () => {
  const record = await put(newMarketOrder());
  const { token, order } = await lookUp(record);
  assert.deepEqual(
    order.sellers.map(({ name }) => name),
    ['Wild Wool', 'Tin & Lantern'],
  );
  const methods = [
    { seller: 'wild-wool', code: 'post' },
    { seller: 'tin-lantern', code: 'post' },
  ];
  const offer = await quote(token, [goodwill('w', 1, 'store_credit'), withdrawal('t', 2)], 'harbour', methods);
  assert.deepEqual([offer.refund.refund, offer.refund.credit], [9000, 4950]);
  const { cases } = (await submit(token, offer.id, 'a-key-of-mine', 'en', 'harbour')).value;
  assert.deepEqual(
    cases.map(({ seller }) => seller.id),
    ['wild-wool', 'tin-lantern'],
  );
  for (const made of cases) {
    assert.deepEqual((await call('readCase', { shop: 'harbour', token, number: made.number })).value, made);
  }
});

test('the day is that of the customer: the last day ends at midnight where they live', async () => {
  const [line] = newOrder().order.lines;
  // Delivered on a Tuesday in October: 14 days later is a Tuesday again, no holiday.
  const lines = [{ ...line!, delivery: { status: 'delivered', on: '2026-10-13' } as const }];
  const record = await put(newOrder({ lines, placedOn: '2026-10-08' }));
  const verdictAt = async (time: string) => {
    clock.time = new Date(time);
    const { order } = await lookUp(record);
    return order.lines[0]?.verdicts.withdrawal.allowed;
  };
  const before = clock.time;
  try {
    // The clocks went back on 25 October: midnight in Paris is 23:00 UTC.
    assert.equal(await verdictAt('2026-10-27T22:59:59Z'), true);
    assert.equal(await verdictAt('2026-10-27T23:00:00Z'), false);
  } finally {
    clock.time = before;
  }
});

test('an order keeps the policy version of the day it was placed', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'frozen' });
  await service.admin.publishPolicy(policyOf('frozen', { version: 'old', effectiveFrom: '2026-03-01' }), {
    confirmed: true,
  });
  const seller = { seller: 'frozen' };
  const lines = newOrder().order.lines.map((line) => ({ ...line, ...seller }));
  const inForce = await put(newOrder({ lines, deliveries: [] }, { shop: 'frozen' }));
  const older = await put(newOrder({ lines, deliveries: [], placedOn: '2026-02-01' }, { shop: 'frozen' }));
  const versionOf = async (record: typeof inForce) => (await lookUp(record)).order.sellers[0]?.policyVersion;
  assert.equal(await versionOf(older), 'old', 'older than every version: the earliest');

  await service.admin.publishPolicy(policyOf('frozen', { version: 'new', effectiveFrom: '2026-11-01' }), {
    confirmed: true,
  });
  assert.equal(await versionOf(inForce), 'old');
  await put(inForce);
  assert.equal(await versionOf(inForce), 'old', 'handing the order over again changes nothing');
  const later = await put(newOrder({ lines, deliveries: [] }, { shop: 'frozen' }));
  assert.equal(await versionOf(later), 'new');
});
