import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { RouteName } from '@returns-portal/contract';
import { goodwill, newMarketOrder } from './fixtures.ts';
import { verifiedLog } from './desk/audit.ts';
import { assertBalance } from './desk/balance.ts';
import { FINE, openDeskWorld, openMemory, type StaffRoute } from './desk/open-desk-world.ts';

/* Who of the staff may do what: sellers on a marketplace, and what is said of the person at work. */

const world = await openDeskWorld(openMemory);
const { service, call, lookUp, quote, submit, errors, settled } = world;
after(() => service.close());

const scopes = [
  'returns:read',
  'returns:write',
  'returns:decide',
  'goods:write',
  'refunds:write',
  'audit:read',
] as const;
const keyOf = (shop: string) => service.admin.createKey({ shop, name: `Desk of ${shop}`, scopes: [...scopes] });
const [harbour, wool, lantern] = [await keyOf('harbour'), await keyOf('wild-wool'), await keyOf('tin-lantern')];

/** One order of both sellers, of which both have a return. */
const both = async () => {
  const record = newMarketOrder();
  await service.admin.putOrder(record);
  const { token } = await lookUp(record);
  const methods = ['wild-wool', 'tin-lantern'].map((seller) => ({ seller, code: 'post' }));
  const { id } = await quote(token, [goodwill('w'), goodwill('t')], 'harbour', methods);
  const { cases } = (await submit(token, id, undefined, 'fr', 'harbour')).value;
  const [ours, theirs] = ['wild-wool', 'tin-lantern'].map(
    (seller) => cases.find((found) => found.seller.id === seller)!.number,
  );
  return { record, token, ours: ours!, theirs: theirs! };
};

const BODIES: Readonly<Record<StaffRoute, object>> = {
  approveReturn: {},
  declineReturn: { items: [{ position: 0 }], reason: 'other', text: 'No.' },
  receiveGoods: { items: [{ position: 0, quantity: 1 }] },
  markLost: {},
  inspectGoods: { units: [{ position: 0, ...FINE }] },
  makeCounterOffer: { items: [{ position: 0, amount: 1 }], text: 'A stain.' },
  refundReturn: { early: true, reference: 'To me' },
  issueCredit: { early: true },
  recordPayment: { reference: 'Paid' },
  sendGoods: { what: 'exchange' },
  addNote: { text: 'Hello' },
  recordCost: { what: 'other', amount: 1 },
};
const sent = (name: StaffRoute, shop: string, token: string, number: string) => {
  const id = name === 'makeCounterOffer' ? {} : { id: crypto.randomUUID() };
  return call(name, { shop, token, number, body: { ...id, ...BODIES[name] } });
};

test('a seller works on its own part of the marketplace’s order, and sees no other', async () => {
  const { record, ours, theirs } = await both();
  const queue = async (shop: string, token: string) =>
    (await call('listQueue', { shop, token, query: { search: record.order.number } })).value.returns.map(
      ({ case: { number } }) => number,
    );
  assert.deepEqual(await queue('wild-wool', wool), [ours]);
  assert.deepEqual(await queue('tin-lantern', lantern), [theirs]);
  assert.deepEqual((await queue('harbour', harbour)).sort(), [ours, theirs].sort());
  const before = (await call('readReturn', { shop: 'harbour', token: harbour, number: theirs })).value;
  for (const name of Object.keys(BODIES) as StaffRoute[]) {
    assert.equal((await sent(name, 'wild-wool', wool, theirs)).problem.code, 'case_not_found', name);
    assert.equal((await sent(name, 'harbour', wool, ours)).problem.code, 'key_invalid', name);
    assert.equal((await sent(name, 'wild-wool', harbour, ours)).problem.code, 'key_invalid', name);
    assert.equal((await sent(name, 'wild-wool', lantern, ours)).problem.code, 'key_invalid', name);
  }
  for (const name of ['readReturn', 'listQueue', 'readOrderForStaff'] satisfies RouteName[]) {
    const options = { token: harbour, shop: 'wild-wool', number: ours };
    assert.equal((await call(name, options)).problem.code, 'key_invalid', name);
  }
  assert.deepEqual((await call('readReturn', { shop: 'harbour', token: harbour, number: theirs })).value, before);
  for (const name of ['receiveGoods', 'inspectGoods', 'refundReturn'] as const) {
    assert.equal((await sent(name, 'wild-wool', wool, ours)).status, 200, name);
    await settled();
  }
  const cases = [ours, theirs].map(
    async (number) => (await call('readReturn', { shop: 'harbour', token: harbour, number })).value,
  );
  const [own, other] = await Promise.all(cases);
  assert.deepEqual([own!.case.status, other!.case.status], ['closed', 'approved']);
  assertBalance(record, [own!, other!]);
  const order = (await call('readOrderForStaff', { shop: 'wild-wool', token: wool, number: record.order.number }))
    .value;
  assert.deepEqual(
    order.lines.map(({ id }) => id),
    ['w'],
  );
});

test('what a seller did is in the log of its marketplace, under the seller’s key, and in nobody else’s', async () => {
  const log = await verifiedLog(service, harbour, 'harbour');
  const byWool = log.filter(({ key }) => key === wool.split('_')[1]);
  assert.deepEqual(
    byWool.map(({ type }) => type),
    ['goods_received', 'goods_inspected', 'refund_paid'],
  );
  for (const [shop, token] of [
    ['wild-wool', wool],
    ['tin-lantern', lantern],
  ] as const) {
    assert.deepEqual(
      (await verifiedLog(service, token, shop)).filter((entry) => entry.case !== null),
      [],
      shop,
    );
  }
});

test('who is at work is in the log and before staff alone, however it is written', async () => {
  const { ours: number, token } = await both();
  const names = {
    'Ana Popescu': 'Ana Popescu',
    '%C8%98tefan': 'Ștefan',
    '100% Ana': '100% Ana',
    // It looks like another key, like the service, like a second line; and it is turned round.
    'Ana (Desk of harbour)': 'Ana (Desk of harbour)',
    service: 'service',
    'Ana%0A%7B%22key%22%3A%22x%22%7D': 'Ana {"key":"x"}',
    '%E2%80%AEanA': 'anA',
    ['x'.repeat(500)]: 'x'.repeat(120),
    '   ': null,
  };
  for (const [header, member] of Object.entries(names)) {
    const body = { id: crypto.randomUUID(), text: 'A note.' };
    const options = { shop: 'wild-wool', token: wool, number, body, headers: { 'x-staff-member': header } };
    const { desk } = (await call('addNote', options)).value;
    assert.equal(desk.acts.at(-1)!.by, member === null ? 'Desk of wild-wool' : `${member} (Desk of wild-wool)`);
    const entry = (await verifiedLog(service, harbour, 'harbour')).at(-1)!;
    assert.deepEqual([entry.member, entry.key, entry.by], [member, wool.split('_')[1], 'shop']);
  }
  const options = { shop: 'wild-wool', token: wool, number, headers: { 'x-staff-member': 'Ana Popescu' } };
  await call('receiveGoods', { ...options, body: { id: crypto.randomUUID(), ...BODIES.receiveGoods } });
  await settled();
  const seen = await call('readCaseDetails', { shop: 'harbour', token, number });
  const everywhere = JSON.stringify([seen.value, service.sentMails, service.sentWebhooks, errors]);
  assert.ok(!everywhere.includes('Popescu') && !everywhere.includes('Desk of'), 'customers read nothing of it');
  assert.deepEqual(errors, []);
});
