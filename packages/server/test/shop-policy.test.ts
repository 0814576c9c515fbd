import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyRoutes } from '@returns-portal/contract';
import { lineOf, newOrder, policyOf, SHOPS } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const { service, call, put, lookUp } = await openForTests();

const labels = { fr: 'a', ro: 'b', en: 'c' };
const read = async (shop: string, query?: Record<string, string>) =>
  (await call('readShopPolicy', { shop, ...(query && { query }) })).value;

test('anybody can read the policy in force, as facts and as markup', async () => {
  const future = policyOf('nuage', { version: '2027', effectiveFrom: '2027-01-01' });
  await service.admin.publishPolicy(future, { confirmed: true });
  const view = await read('nuage');
  assert.equal(policyRoutes.readShopPolicy.response.safeParse(view).success, true);
  assert.deepEqual(
    [view.shop, view.version, view.effectiveFrom, view.country, view.currency, view.operator],
    [{ id: 'nuage', name: 'Atelier Nuage' }, '2026-1', '2026-01-01', 'FR', 'EUR', null],
  );
  const codes = view.facts.map(({ code }) => code);
  for (const code of ['withdrawal_period', 'guarantee_period', 'goodwill_window', 'goodwill_fee', 'method'] as const) {
    assert.ok(codes.includes(code), code);
  }
  assert.equal(view.markup?.['@type'], 'MerchantReturnPolicy');
  assert.equal(view.markup?.['merchantReturnLink'], 'https://nuage.example/returns');
  const romanian = await read('nuage', { country: 'RO' });
  assert.deepEqual([romanian.country, romanian.currency], ['RO', 'RON']);
  assert.equal((await call('readShopPolicy', { query: { country: 'france' } })).problem.code, 'invalid_request');
});

test('the first market of the policy is who it is told to', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'cluj' });
  await service.admin.publishPolicy(policyOf('cluj', { markets: ['RO', 'FR'] }), { confirmed: true });
  assert.equal((await read('cluj')).country, 'RO');
});

test('a shop without a policy in force says so', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'new' });
  assert.deepEqual((await call('readShopPolicy', { shop: 'new' })).problem.code, 'not_found');
  await service.admin.publishPolicy(policyOf('new', { effectiveFrom: '2027-01-01' }), { confirmed: true });
  assert.deepEqual((await call('readShopPolicy', { shop: 'new' })).problem.code, 'not_found');
});

test('it may be kept for some minutes, and nothing else may', async () => {
  const headers = async (path: string) => {
    const response = await service.handle(new Request(`https://service.example/v1/shops/${path}`));
    return response.headers.get('cache-control');
  };
  assert.equal(await headers('nuage/policy'), 'public, max-age=300');
  assert.equal(await headers('new/policy'), 'no-store', 'a problem is not kept');
  assert.equal(await headers('nuage'), 'no-store');
});

test('under a seller stands what the marketplace promises', async () => {
  const { goodwill } = policyOf('harbour');
  const promise = { ...goodwill, windows: [{ days: 45, from: 'delivered' as const }] };
  const floor = policyOf('harbour', { version: 'floor', effectiveFrom: '2026-02-01', goodwill: promise });
  await service.admin.publishPolicy(floor, { confirmed: true });
  const { operator, facts } = await read('wild-wool');
  assert.deepEqual([operator?.id, operator?.name], ['harbour', 'Harbour Market']);
  const days = (some: typeof facts | undefined) =>
    some?.flatMap((fact) => (fact.code === 'goodwill_window' ? [fact.params.days] : []));
  assert.deepEqual([days(facts), days(operator?.facts)], [[30], [45]]);
  assert.equal(
    operator?.facts.every(({ code }) => code.startsWith('goodwill_')),
    true,
  );
});

test('what the shop calls its goods and customers among itself stays with it', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'discreet' });
  const { goodwill } = policyOf('discreet');
  const windows = [
    { when: { segments: ['suspicious'], customer: { returns: { count: 7, days: 90 } } }, days: 14, from: 'delivered' },
    { when: { categories: ['cat-17', 'shoes'] }, unless: { tags: ['internal'] }, days: 60, from: 'delivered' },
    { days: 30, from: 'delivered' },
  ] as const;
  await service.admin.publishPolicy(
    policyOf('discreet', { goodwill: { ...goodwill, windows }, names: { shoes: labels } }),
    { confirmed: true },
  );
  const { facts, names } = await read('discreet');
  const about = facts.flatMap((fact) => (fact.code === 'goodwill_window' ? [fact.params.about] : []));
  assert.deepEqual(about[0]?.only, { segments: [], customer: {} });
  assert.deepEqual(about[1], { only: { categories: ['shoes'] }, except: { tags: [] } });
  assert.deepEqual(names, { shoes: labels });
  assert.doesNotMatch(JSON.stringify(facts), /suspicious|cat-17|internal/);
});

test('a reason that speaks for a size suggests the next one in stock', async () => {
  await service.admin.putShop({ ...SHOPS[0]!, id: 'sizes' });
  const { goodwill, reasons } = policyOf('sizes');
  const exchange = [{ offer: [{ kind: 'exchange', for: 'variant' }, { kind: 'refund' }] }] as const;
  const [small, broken] = reasons;
  await service.admin.publishPolicy(
    policyOf('sizes', {
      goodwill: { ...goodwill, outcomes: exchange },
      reasons: [{ ...small!, suggests: 'larger' }, { ...small!, code: 'too_large', suggests: 'smaller' }, broken!],
    }),
    { confirmed: true },
  );
  const item = (sku: string, variant: string, available: number, sizeRank?: number) => ({
    ...{ sku, product: 'pull', title: 'Pull', variant, image: null, currency: 'EUR', unitPrice: 4500, unitTax: null },
    ...{ available, ...(sizeRank !== undefined && { sizeRank }) },
  });
  await service.admin.putProducts('sizes', [
    item('S', 'Bleu, S', 2),
    item('L', 'Bleu, L', 0),
    item('XL', 'Bleu, XL', 2),
    item('XXL', 'Bleu, XXL', 2),
  ]);
  const line = lineOf('a', { seller: 'sizes', product: 'pull', sku: 'M', variant: 'Bleu, M' });
  const record = newOrder({ lines: [line], deliveries: [] });
  const { token, order } = await lookUp(await put({ ...record, shop: 'sizes' }));
  assert.equal(order.sellers[0]?.reasons[0]?.suggests, 'larger');
  const variants = async (query: Record<string, string>) =>
    (await call('listVariants', { shop: 'sizes', token, query: { line: 'a', ...query } })).value.variants;
  const suggested = async (query: Record<string, string>) =>
    (await variants(query)).filter((variant) => variant.suggested).map(({ sku }) => sku);
  assert.equal((await variants({})).length, 3, 'what is sold out is not listed');
  assert.deepEqual(await suggested({ reason: 'too_small' }), ['XL']);
  assert.deepEqual(await suggested({ reason: 'too_large' }), ['S']);
  for (const reason of ['broken', 'unknown']) assert.deepEqual(await suggested({ reason }), []);
  assert.deepEqual(await suggested({}), []);
  assert.deepEqual(await suggested({ reason: 'too_small', search: 'XXL' }), [], 'not the next of what was found');
  assert.deepEqual(await suggested({ reason: 'too_small', search: 'XL' }), ['XL']);
  assert.equal(
    (await call('listVariants', { shop: 'sizes', token, query: { line: 'a', reason: 'Not a code' } })).problem.code,
    'invalid_request',
  );

  await service.admin.putProducts('sizes', [
    item('M', 'Bleu, M', 0, 10),
    item('XL', 'Bleu, XL', 2, 40),
    item('XXL', 'Bleu, XXL', 2, 30),
  ]);
  assert.deepEqual(await suggested({ reason: 'too_small' }), ['XXL'], 'the shop knows its sizes');
  await service.admin.putProducts('sizes', [item('M', 'Bleu, M', 0)]);
  assert.deepEqual(await suggested({ reason: 'too_small' }), ['XL'], 'a rank can be taken back');
});
