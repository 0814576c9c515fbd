import { routes, pathOf, type Variant } from '@returns-portal/contract';
import { restAdapter } from '@returns-portal/sdk';
import { openMemoryService } from '@returns-portal/server/memory';
import { demoFixtures, seed, type Scenario } from '@returns-portal/testing';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

const NOW = new Date('2026-11-23T09:30:00Z');

const service = openMemoryService({ now: () => NOW });
after(() => service.close());
const fixtures = demoFixtures(NOW);
await seed(service, fixtures);

const lookUp = (shop: string, scenario: Scenario) => {
  const sample = fixtures.orders.find((order) => order.shop === shop && order.scenario === scenario);
  assert.ok(sample);
  const adapter = restAdapter({
    endpoint: 'https://shop.example',
    shop,
    fetch: (input, init) => service.handle(new Request(input, init), { clientAddress: '192.0.2.1' }),
  });
  return adapter.lookUpOrder({ number: sample.order.number, email: sample.customer.email });
};

const variantsOf = async (shop: string, token: string, query: Record<string, string>): Promise<Variant[]> => {
  const address = `https://shop.example${pathOf(routes.listVariants, { shop })}?${new URLSearchParams(query).toString()}`;
  const response = await service.handle(new Request(address, { headers: { authorization: `Bearer ${token}` } }));
  return routes.listVariants.response.parse(await response.json()).variants;
};

describe('what the demo shops give in exchange', () => {
  it('Atelier Nuage: another size, the next one suggested', async () => {
    const { token, order } = await lookUp('atelier-nuage', 'open');
    const [jumper] = order.lines;
    const goodwill = jumper?.verdicts.goodwill;
    assert.ok(jumper && goodwill?.allowed);
    assert.ok(goodwill.offers.some(({ outcome }) => outcome.kind === 'exchange' && outcome.for === 'variant'));
    const suggested = async (reason: string) =>
      (await variantsOf('atelier-nuage', token, { line: jumper.id, reason }))
        .filter((variant) => variant.suggested)
        .map(({ variant }) => variant);
    assert.deepEqual(await suggested('too_small'), ['Taille L, écru']);
    assert.deepEqual(await suggested('too_large'), ['Taille S, écru']);
    assert.deepEqual(await suggested('changed_mind'), []);
  });

  it('Casa Lumina: anything from its shelves', async () => {
    const { token, order } = await lookUp('casa-lumina', 'open');
    const [lamp] = order.lines;
    const goodwill = lamp?.verdicts.goodwill;
    assert.ok(lamp && goodwill?.allowed);
    assert.ok(goodwill.offers.some(({ outcome }) => outcome.kind === 'exchange' && outcome.for === 'any_product'));
    const found = await variantsOf('casa-lumina', token, { line: lamp.id, search: 'lum' });
    assert.deepEqual([...new Set(found.map(({ title }) => title))], ['Lumânare parfumată Fân cosit']);
  });

  it('is what the orders were made of: the same article numbers', () => {
    const sold = new Set(fixtures.orders.flatMap(({ order }) => order.lines.map(({ sku }) => sku)));
    const { stock } = fixtures;
    for (const { shop, products } of stock) {
      assert.ok(products.filter(({ sku }) => sold.has(sku)).length > 3, shop);
    }
  });
});
