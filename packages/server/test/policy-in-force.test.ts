import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodwill, lineOf, newMarketOrder, newOrder, policyOf, SHOPS } from './fixtures.ts';
import { openForTests } from './service-under-test.ts';

const { service, lookUp, quote, submit, put } = await openForTests();

const marketShops = async (suffix: string) => {
  const [market, seller] = [`market-${suffix}`, `seller-${suffix}`];
  const [template] = SHOPS;
  assert.ok(template);
  await service.admin.putShop({ ...template, id: market, operator: null });
  await service.admin.putShop({ ...template, id: seller, operator: market });
  const record = newMarketOrder();
  const order = {
    ...record.order,
    lines: [lineOf('w', { seller, delivery: { status: 'delivered', on: '2026-10-30' } })],
    placedOn: '2026-10-25',
  };
  return { market, seller, record: { ...record, shop: market, order } };
};

const sevenDays = (shop: string) => {
  const policy = policyOf(shop);
  return { ...policy, goodwill: { ...policy.goodwill, windows: [{ days: 7, from: 'delivered' as const }] } };
};

test('the operator’s policy stands under that of its sellers, frozen with the order', async () => {
  const { market, seller, record } = await marketShops('floor');
  await service.admin.publishPolicy(sevenDays(seller), { confirmed: true });
  await service.admin.publishPolicy(policyOf(market), { confirmed: true });
  await put(record);
  await service.admin.publishPolicy(
    { ...sevenDays(market), version: '2026-2', effectiveFrom: '2026-02-01' },
    { confirmed: true },
  );
  const { order } = await lookUp(record);
  const [line] = order.lines;
  assert.ok(line?.verdicts.goodwill.allowed);
  assert.equal(line.verdicts.goodwill.because.layer, 'operator');
  assert.equal(line.verdicts.goodwill.until?.day, '2026-11-30'); // 29 November 2026 is a Sunday.
});

test('a marketplace without a policy of its own leaves its sellers to theirs', async () => {
  const { seller, record } = await marketShops('alone');
  await service.admin.publishPolicy(sevenDays(seller), { confirmed: true });
  await put(record);
  const { order } = await lookUp(record);
  const verdict = order.lines[0]?.verdicts.goodwill;
  assert.ok(verdict && !verdict.allowed);
  assert.deepEqual([verdict.because.code, verdict.because.layer], ['window_closed', 'shop']);
});

test('who returns often is looked at by a person, where the policy says so', async () => {
  const shop = 'often';
  const [template] = SHOPS;
  assert.ok(template);
  await service.admin.putShop({ ...template, id: shop, operator: null });
  const decisions = [{ when: { customer: { returns: { count: 1, days: 30 } } }, decide: 'review' as const }];
  await service.admin.publishPolicy({ ...policyOf(shop), decisions }, { confirmed: true });
  const buy = () =>
    put(
      newOrder(
        { lines: [lineOf('a', { seller: shop })], deliveries: [] },
        { shop, customer: { email: 'Often@Example.com', name: 'O' } },
      ),
    );
  const goods = async () => {
    const { token } = await lookUp(await buy());
    const offer = await quote(token, [goodwill('a')], shop, [{ seller: shop, code: 'post' }]);
    const [made] = (await submit(token, offer.id, crypto.randomUUID(), 'fr', shop)).value.cases;
    return [made?.items[0]?.goods, made?.items[0]?.waitsFor];
  };
  assert.deepEqual(await goods(), ['approved', null]);
  assert.deepEqual(await goods(), ['requested', 'review']);
});
