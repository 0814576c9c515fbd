import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  createStoreFiles,
  createStoreInventory,
  type FileStore,
  type Inventory,
  type StockItem,
} from '@returns-portal/server';
import { createDrizzleStore } from '../dist/store/create-drizzle-store.js';
import { openPglite } from '../dist/node/open-database.js';
import { goodwill, newOrder, SHOPS } from './fixtures.ts';
import { createMemoryCarrier } from './memory-carrier.ts';
import { createMemoryFiles, createMemoryInventory, createMemoryWebhooks } from './memory-ports.ts';
import { openForTests, waitFor } from './service-under-test.ts';

/* What the service counts on, whoever implements a port: each default and its twin go through the same. */

const { database, close } = await openPglite(undefined);
after(close);
const store = createDrizzleStore(database, () => Promise.resolve(), null);
await store.everywhere(async (data) => {
  for (const shop of SHOPS) await data.putShop(shop, 'secret');
});

const behavesLikeFiles = (name: string, files: FileStore): void => {
  test(`${name}: keeps bytes as they are, per shop, until they are deleted`, async () => {
    const id = crypto.randomUUID();
    const bytes = Uint8Array.from([0, 1, 2, 255, 0]);
    await files.put('nuage', id, bytes);
    assert.deepEqual([...(await files.get('nuage', id))!], [...bytes]);
    assert.equal(await files.get('lumina', id), null, 'another shop');
    await files.delete('lumina', id);
    await files.put('nuage', id, Uint8Array.from([7]));
    assert.deepEqual([...(await files.get('nuage', id))!], [7], 'the same id again replaces it');
    await files.delete('nuage', id);
    await files.delete('nuage', id);
    assert.equal(await files.get('nuage', id), null);
  });

  test(`${name}: keeps ten megabytes`, async () => {
    const id = crypto.randomUUID();
    const bytes = new Uint8Array(10 * 1024 * 1024).fill(9);
    await files.put('nuage', id, bytes);
    assert.equal((await files.get('nuage', id))!.byteLength, bytes.byteLength);
    await files.delete('nuage', id);
  });
};

behavesLikeFiles('in the database', createStoreFiles(store));
behavesLikeFiles('in memory', createMemoryFiles());

const item = (sku: string, facts: Partial<StockItem> = {}): StockItem => ({
  sku,
  product: 'pull',
  title: `Pull ${sku}`,
  variant: null,
  image: null,
  currency: 'EUR',
  unitPrice: 4500,
  unitTax: null,
  sizeRank: null,
  available: 3,
  ...facts,
});

const behavesLikeInventory = (
  name: string,
  inventory: Inventory,
  put: (shop: string, items: StockItem[]) => Promise<void>,
  newCase: () => Promise<string>,
): void => {
  test(`${name}: knows what there is, finds variants and words`, async () => {
    assert.equal(await inventory.hasStock('nuage'), false);
    await put('nuage', [
      item('A'),
      item('B', { available: 0 }),
      item('C', { product: 'hat', title: 'Chapeau', variant: 'Rouge' }),
    ]);
    assert.equal(await inventory.hasStock('nuage'), true);
    assert.equal(await inventory.hasStock('lumina'), false);
    assert.deepEqual((await inventory.find('nuage', ['A', 'B', 'Z'])).map(({ sku }) => sku).sort(), ['A', 'B']);
    assert.deepEqual(await inventory.find('lumina', ['A']), []);
    const search = async (product: string | null, words: string | null, limit = 10) =>
      (await inventory.search('nuage', { product, words, limit })).map(({ sku }) => sku);
    assert.deepEqual(await search('pull', null), ['A']);
    assert.deepEqual(await search(null, 'rouge'), ['C']);
    assert.deepEqual(await search(null, null), ['C', 'A']);
    assert.deepEqual(await search(null, null, 1), ['C']);
    assert.deepEqual((await inventory.find('nuage', ['A']))[0], item('A'));
  });

  test(`${name}: sets units aside once a case, and never more than there are`, async () => {
    await put('nuage', [item('S', { available: 3 })]);
    const left = async () => (await inventory.find('nuage', ['S']))[0]!.available;
    const [first, second] = [await newCase(), await newCase()];
    assert.equal(await inventory.reserve('nuage', first, 'S', 2), true);
    assert.equal(await inventory.reserve('nuage', first, 'S', 2), true);
    assert.equal(await left(), 1);
    assert.equal(await inventory.reserve('nuage', second, 'S', 2), false);
    assert.equal(await inventory.reserve('nuage', second, 'S', 1), true);
    assert.equal(await left(), 0);
    assert.equal(await inventory.reserve('nuage', second, 'unknown', 1), false);
  });
};

const newCase = () => Promise.resolve(`R-${crypto.randomUUID().slice(0, 8).toUpperCase()}`);
behavesLikeInventory(
  'told of',
  createStoreInventory(store),
  (shop, items) => store.inShop(shop, (data) => data.putProducts(shop, items)),
  newCase,
);
const stock = new Map<string, StockItem[]>();
behavesLikeInventory(
  'in memory',
  createMemoryInventory(stock),
  (shop, items) => Promise.resolve(void stock.set(shop, items)),
  newCase,
);

test('a service runs on twins as it does on its defaults', async () => {
  const kept = new Map<string, StockItem[]>();
  const webhooks = createMemoryWebhooks();
  const { service, call, lookUp, quote, submit, put } = await openForTests({
    databaseUrl: undefined,
    files: createMemoryFiles(),
    inventory: createMemoryInventory(kept),
    carrier: createMemoryCarrier(),
    webhooks,
  });
  const endpoint = { url: 'https://nuage.example/hook', secret: `whsec_${'A'.repeat(44)}` };
  await service.admin.putShop({ ...SHOPS[0]!, webhooks: [endpoint] });
  const { token } = await lookUp(await put(newOrder()));
  const { number } = (await submit(token, (await quote(token, [goodwill('a')])).id)).value.cases[0]!;
  const read = async () => (await call('readCaseDetails', { token, number })).value;
  const { shipping, shipments } = await waitFor('the booking', async () => {
    const details = await read();
    return details.shipping ? details : undefined;
  });
  assert.deepEqual([shipping!.carrier, shipping!.trackingNumber], ['Memory Post', `MP-${number}`]);
  assert.deepEqual(
    shipments.map(({ trackingNumber, state }) => [trackingNumber, state]),
    [[`MP-${number}`, 'announced']],
  );
  await waitFor('the webhook', () => (webhooks.sent.length > 0 ? true : undefined));
  assert.equal(webhooks.sent[0]!.url, endpoint.url);
});

test('a carrier that can be asked says when a parcel is on its way and there', async () => {
  const carrier = createMemoryCarrier();
  const { service, call, lookUp, quote, submit, put } = await openForTests({ databaseUrl: undefined, carrier });
  const { token } = await lookUp(await put(newOrder()));
  const { number } = (await submit(token, (await quote(token, [goodwill('a')])).id)).value.cases[0]!;
  const read = async () => (await call('readCaseDetails', { token, number })).value;
  await waitFor('the booking', async () => (await read()).shipping ?? undefined);
  await service.sweep();
  assert.equal((await read()).case.status, 'approved');
  carrier.report(`MP-${number}`, { state: 'in_transit' });
  await service.sweep();
  const moving = await read();
  assert.deepEqual([moving.case.status, moving.shipments[0]!.state], ['in_transit', 'in_transit']);
  carrier.report(`MP-${number}`, { state: 'delivered' });
  await service.sweep();
  assert.equal((await read()).shipments[0]!.state, 'delivered');
  assert.equal((await read()).case.status, 'in_transit', 'that it is there does not say that it was received');
});
