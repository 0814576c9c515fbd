import { isReturnsError, restAdapter, type RestAdapter } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim, SHOPS } from '../../server/test/fixtures.ts';
import { createMemoryCarrier } from '../../server/test/memory-carrier.ts';
import { openInMemory } from '../../server/test/open-on-store.ts';
import { openForTests } from '../../server/test/service-under-test.ts';
import { makeShop, PIXEL, signCustomer } from '../../server/test/world.ts';

const tested = await openForTests({ carrier: createMemoryCarrier() }, openInMemory);
const nuage = await makeShop(tested, 'nuage');
const [{ record, email, caseNumber: number }] = nuage.orders;

let callers = 0;
const adapterFor = (shop: string): RestAdapter => {
  callers += 1;
  // Each from an address of its own: attempts are counted by address.
  const clientAddress = `192.0.2.${callers}`;
  return restAdapter({
    endpoint: 'https://service.example/',
    shop,
    fetch: (input, init) => tested.service.handle(new Request(input, init), { clientAddress }),
  });
};
const adapter = adapterFor('nuage');
const access = await adapter.lookUpOrder({ number: record.order.number, email });
const method = { method: 'post', seller: 'nuage' };

test('a page asks what a look-up wants', async () => {
  const { name, signIn, lookup } = await adapter.readShop();
  assert.deepEqual([name, signIn, lookup], ['Atelier Nuage', true, { contacts: ['email'], code: false }]);
  await assert.rejects(adapterFor('nobody').readShop(), { code: 'shop_unknown' });
});

test('a code is asked for, and a wrong one refused with what is left', async () => {
  await tested.service.admin.putShop({ ...SHOPS[0]!, id: 'careful', lookup: { contacts: ['email'], code: true } });
  const careful = adapterFor('careful');
  const refusal: unknown = await careful.lookUpOrder({ number: 'A-1', email }).catch((error: unknown) => error);
  assert.ok(isReturnsError(refusal) && refusal.code === 'code_required');
  const verification = refusal.params.verification;
  await assert.rejects(careful.confirmCode({ verification, code: '12 34 56' }), {
    code: 'code_wrong',
    params: { left: 4 },
  });
});

test('a customer who is signed in opens an order of the list, and no other', async () => {
  const customer = { customerToken: await signCustomer(nuage, email, tested.clock.time) };
  const { orders, next } = await adapter.listOrders(customer);
  assert.deepEqual([orders.map((order) => order.number), next], [[record.order.number], null]);
  const opened = await adapter.openOrder(customer, record.order.number);
  assert.equal((await adapter.readOrder(opened)).number, record.order.number);
  const other = nuage.orders[1].record.order.number;
  await assert.rejects(adapter.openOrder(customer, other), { code: 'order_not_found' });
  await assert.rejects(adapter.listOrders({ customerToken: 'forged' }), { code: 'token_invalid' });
  await assert.rejects(adapter.listOrders(customer, { cursor: 'from nowhere' }), { code: 'invalid_request' });
});

test('points, slots and variants come as the query asks', async () => {
  const { points } = await adapter.listPoints(access, { ...method, postcode: '13002', country: 'FR', limit: '1' });
  assert.deepEqual([points.length, points[0]?.id], [1, 'point-1']);
  const { slots } = await adapter.listSlots(access, { ...method, postcode: '13002', country: 'FR' });
  assert.ok(slots.length > 0);
  const { variants } = await adapter.listVariants(access, { line: 'a', search: undefined });
  assert.deepEqual([variants[0]?.sku], ['stock-nuage']);
  await assert.rejects(adapter.listPoints({ token: 'forged' }, method), { code: 'token_invalid' });
});

test('a file goes out as its bytes and becomes evidence', async () => {
  const { id, type, size } = await adapter.uploadFile(access, new Blob([PIXEL], { type: 'image/png' }));
  assert.deepEqual([type, size], ['image/png', PIXEL.length]);
  const { evidence } = await adapter.addEvidence(access, number, { files: [{ id, lineId: 'b' }] });
  const { link } = evidence.find((file) => file.id === id)!;
  const address = adapter.linkTo(link.path);
  assert.ok(address.startsWith('https://service.example/v1/'), address);
  assert.equal((await tested.service.handle(new Request(address))).status, 200);
  await assert.rejects(adapter.uploadFile(access, new Blob(['<script>'])), { code: 'unsupported_media_type' });
});

test('a case is followed, written to, sent and taken back', async () => {
  const { actions } = await adapter.readCaseDetails(access, number);
  assert.ok(actions.includes('cancel'));
  const { messages } = await adapter.addMessage(access, number, { id: 'mine', text: 'Bonjour' });
  assert.ok(messages.some(({ text }) => text === 'Bonjour'));
  const { shipments } = await adapter.addShipment(access, number, { trackingNumber: '6A 123 456' });
  assert.ok(shipments.some(({ trackingNumber }) => trackingNumber === '6A123456'));
  const refused = await adapter.giveFeedback(access, number, { rating: 5 }).catch((error: unknown) => error);
  assert.ok(isReturnsError(refused) && refused.code === 'action_unavailable');
  assert.ok(Array.isArray(refused.params['actions']));
  assert.equal((await adapter.cancelReturn(access, number)).case.status, 'cancelled');
  assert.equal((await adapter.cancelReturn(access, number)).case.status, 'cancelled', 'the same again is the same');
  await assert.rejects(adapter.readCaseDetails(access, 'R-NOTHING'), { code: 'case_not_found' });
});

test('a defect can wait for photos that come with the submission', async () => {
  const { id } = await adapter.uploadFile(access, new Blob([PIXEL]));
  const selection = { items: [claim('b')], methods: [{ seller: 'nuage', code: 'post' }] };
  const { id: quoteId } = await adapter.createQuote(access, selection);
  const { cases } = await adapter.submitReturn(access, { quoteId, locale: 'ro', evidence: [{ id, lineId: 'b' }] });
  const { evidence } = await adapter.readCaseDetails(access, cases[0]!.number);
  assert.deepEqual([evidence.length, evidence[0]?.lineId], [1, 'b']);
});
