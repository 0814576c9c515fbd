import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METHOD_KINDS } from '@returns-portal/policy';
import { createShopCarrier, type Carrier, type Place, type PointQuery } from '@returns-portal/server';
import { placeSchema } from '../dist/admin/place-schema.js';
import { SHOPS } from './fixtures.ts';
import { createMemoryCarrier } from './memory-carrier.ts';
import { methodOf, placeOf, shipmentOf } from './shipments.ts';

const drawn = new TextEncoder().encode('%PDF-drawn');
const shopCarrier = createShopCarrier(() => Promise.resolve(drawn));

const queryOf = (places: readonly Place[], facts: Partial<PointQuery> = {}): PointQuery => ({
  shop: { ...SHOPS[0]!, places },
  method: { code: 'counter', kind: 'drop_off' },
  seller: 'nuage',
  near: null,
  limit: 10,
  ...facts,
});

const idsOf = async (query: PointQuery): Promise<readonly string[]> =>
  (await shopCarrier.points(query)).map(({ id }) => id);

const PLACES = [
  placeOf('lyon', { kind: 'store', name: 'C', postcode: '69002', city: 'Lyon', latitude: 45.757, longitude: 4.832 }),
  placeOf('vienne', { name: 'D', postcode: '69 560', city: 'Vienne', latitude: 45.525, longitude: 4.874 }),
  placeOf('nowhere', { kind: 'store', name: 'A', postcode: '75011', city: 'Paris' }),
  placeOf('iasi', { name: 'B', postcode: '69002', city: 'Iași', country: 'RO', latitude: 47.158, longitude: 27.601 }),
];

/** What whoever calls a carrier counts on, whichever it is. */
const behavesLikeCarrier = (name: string, carrier: Carrier): void => {
  for (const kind of METHOD_KINDS) {
    test(`${name}: ${kind} is booked the same twice, and what it prints is a file with a name`, async () => {
      const shipment = shipmentOf({}, { method: methodOf(kind) });
      const booking = await carrier.book(shipment);
      assert.deepEqual(await carrier.book(shipment), booking);
      assert.deepEqual(JSON.parse(JSON.stringify(booking)), booking, 'it is stored as JSON');
      const printed = await carrier.printable(shipment, booking);
      if (printed === null) return;
      assert.match(printed.fileName, /^[\w.-]+\.pdf$/);
      assert.equal(printed.type, 'application/pdf');
      assert.equal(new TextDecoder().decode(printed.bytes.subarray(0, 4)), '%PDF');
    });
  }

  test(`${name}: points are no more than asked for, the nearest first`, async () => {
    const query = queryOf(PLACES, { near: { latitude: 45.76, longitude: 4.84 }, limit: 2 });
    const distances = (await carrier.points(query)).map(({ distance }) => distance ?? Infinity);
    assert.equal(distances.length, 2);
    assert.deepEqual(
      distances,
      [...distances].sort((one, other) => one - other),
    );
  });
};

behavesLikeCarrier('shop carrier', shopCarrier);
behavesLikeCarrier('memory carrier', createMemoryCarrier());

test('without a contract, goods travel with a slip or with their number as a code', async () => {
  const outcome = async (kind: (typeof METHOD_KINDS)[number]) => {
    const shipment = shipmentOf({}, { method: methodOf(kind) });
    const booking = await shopCarrier.book(shipment);
    assert.deepEqual({ ...booking, code: null }, { carrier: null, trackingNumber: null, code: null, reference: null });
    return [booking.code, (await shopCarrier.printable(shipment, booking))?.kind ?? null];
  };
  const code = { text: 'R-7K3M9QXA', symbol: 'qr' };
  assert.deepEqual(await outcome('parcel_label'), [null, 'slip']);
  assert.deepEqual(await outcome('own_carrier'), [null, 'slip']);
  assert.deepEqual(await outcome('drop_off'), [null, 'slip']);
  assert.deepEqual(await outcome('pickup'), [null, 'slip']);
  assert.deepEqual(await outcome('paperless_code'), [code, null]);
  assert.deepEqual(await outcome('in_store'), [code, null]);
});

test('without a contract, nothing is tracked and nobody comes', async () => {
  assert.equal(shopCarrier.track, undefined);
  const where = { shop: SHOPS[0]!, method: { code: 'pickup', kind: 'pickup' }, seller: 'nuage' } as const;
  const asked = { postcode: '69002', country: 'FR', today: '2026-11-22' };
  assert.deepEqual(await shopCarrier.slots({ ...where, ...asked }), []);
  assert.equal(await shopCarrier.findHandOver({ ...where, point: null, pickup: 'slot-1' }), null);
  const keeps = shipmentOf({}, { method: null });
  assert.equal((await shopCarrier.book(keeps)).code, null);
  assert.equal(await shopCarrier.printable(keeps, await shopCarrier.book(keeps)), null);
});

test('places go by distance, and those whose position nobody knows come last', async () => {
  const near = { latitude: 45.525, longitude: 4.874 };
  const points = await shopCarrier.points(queryOf(PLACES, { near }));
  assert.deepEqual(
    points.map(({ id, distance }) => [id, distance === null ? null : Math.round(distance / 1000)]),
    // Vienne to Lyon is 26 km as the crow flies, Vienne to Iași 1748.
    [
      ['vienne', 0],
      ['lyon', 26],
      ['iasi', 1748],
      ['nowhere', null],
    ],
  );
});

test('places go by postcode: the same, the same two digits, then the rest by name', async () => {
  const near = (postcode: string, country = 'FR') => ({ near: { postcode, country } });
  assert.deepEqual(await idsOf(queryOf(PLACES, near('69560'))), ['vienne', 'lyon', 'nowhere', 'iasi']);
  assert.deepEqual(await idsOf(queryOf(PLACES, near('69002', 'RO'))), ['iasi', 'nowhere', 'lyon', 'vienne']);
  assert.deepEqual(await idsOf(queryOf(PLACES)), ['nowhere', 'iasi', 'lyon', 'vienne']);
  assert.deepEqual(await idsOf(queryOf(PLACES, { limit: 1 })), ['nowhere']);
});

test('only places that serve the method are named: goods for a store go to stores', async () => {
  const places = [...PLACES, placeOf('other', { methods: ['bring'] }), placeOf('both', { methods: ['counter'] })];
  assert.deepEqual(await idsOf(queryOf(places, { method: { code: 'counter', kind: 'in_store' } })), [
    'nowhere',
    'lyon',
  ]);
  assert.deepEqual(await idsOf(queryOf(places)), ['nowhere', 'iasi', 'lyon', 'vienne', 'both']);
  assert.deepEqual(await idsOf(queryOf(places, { method: { code: 'counter', kind: 'own_carrier' } })), []);
  assert.deepEqual(await shopCarrier.points({ ...queryOf([]), shop: SHOPS[0]! }), []);
});

test('what was chosen is looked up again, and must still serve the method', async () => {
  const shop = { ...SHOPS[0]!, places: PLACES };
  const choose = (point: string, kind: (typeof METHOD_KINDS)[number] = 'drop_off') =>
    shopCarrier.findHandOver({ shop, method: { code: 'counter', kind }, seller: 'nuage', point, pickup: null });
  assert.equal((await choose('lyon'))?.point?.city, 'Lyon');
  assert.equal(await choose('gone'), null);
  assert.equal((await choose('nowhere', 'in_store'))?.point?.id, 'nowhere');
  assert.equal(await choose('vienne', 'in_store'), null, 'a point is no store');
});

test('a place is checked where a shop hands it over', () => {
  const issuesOf = (facts: Record<string, unknown>) => {
    const { error } = placeSchema.safeParse({ ...placeOf('p'), ...facts });
    return [...new Set(error?.issues.map(({ path }) => path.join('.')))];
  };
  assert.deepEqual(issuesOf({ latitude: 43.3, longitude: 5.37, methods: ['counter'] }), []);
  const hours = (opens: string, closes: string, day = 1) => ({ hours: [{ day, opens, closes }] });
  assert.deepEqual(issuesOf(hours('19:00', '09:00')), ['hours.0.closes']);
  assert.deepEqual(issuesOf(hours('09:00', '09:00')), ['hours.0.closes']);
  assert.deepEqual(issuesOf(hours('9:00', '24:00')), ['hours.0.opens', 'hours.0.closes']);
  assert.deepEqual(issuesOf(hours('09:00', '19:00', 0)), ['hours.0.day']);
  assert.deepEqual(issuesOf({ latitude: 43.3 }), ['longitude']);
  assert.deepEqual(issuesOf({ latitude: 91, longitude: 0 }), ['latitude']);
  assert.deepEqual(issuesOf({ id: 'a b' }), ['id']);
  assert.deepEqual(issuesOf({ name: ' ' }), ['name']);
  assert.deepEqual(issuesOf({ address: [] }), ['address']);
  assert.deepEqual(issuesOf({ open: true }), ['']);
});

test('the memory carrier says what a test told it', async () => {
  const carrier = createMemoryCarrier();
  const { trackingNumber } = await carrier.book(shipmentOf());
  assert.equal(await carrier.track(trackingNumber!), null);
  const state = { state: 'in_transit', at: '2026-11-24T10:00:00Z' } as const;
  carrier.report(trackingNumber!, state);
  assert.deepEqual(await carrier.track(trackingNumber!), state);
  carrier.failWith(new Error('The carrier is away'));
  await assert.rejects(carrier.book(shipmentOf()), /away/);
  assert.equal(carrier.booked.length, 2);
});
