import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials, neighbour, policy, shop } from './shop.ts';

const selection = {
  items: [{ lineId: 'lamp', quantity: 1, choice: { track: 'withdrawal' } }],
  methods: [{ seller: 'shop', code: 'post' }],
} as const;

describe('memory adapter', () => {
  it('keeps one customer out of what another one submitted', async () => {
    const adapter = shop();
    const mine = await adapter.lookUpOrder(credentials);
    const theirs = await adapter.lookUpOrder(neighbour);
    const quote = await adapter.createQuote(mine, selection);
    const request = { quoteId: quote.id, locale: 'en' } as const;
    await assert.rejects(adapter.submitReturn(theirs, request), { code: 'quote_unknown' });
    const { cases } = await adapter.submitReturn(mine, request);
    await assert.rejects(adapter.submitReturn(theirs, request), { code: 'quote_unknown' });
    await assert.rejects(adapter.readCase(theirs, cases[0]?.number ?? ''), { code: 'case_not_found' });
    assert.deepEqual(
      (await adapter.readOrder(theirs)).lines.map(({ open }) => open),
      [3, 1],
    );
    assert.deepEqual(
      (await adapter.readOrder(mine)).lines.map(({ open }) => open),
      [3, 0],
    );
  });

  it('gives what the operator of a marketplace asks for', async () => {
    const windows = [{ days: 60, from: 'delivered' }] as const;
    const floor = { ...policy, shop: 'market', goodwill: { ...policy.goodwill, windows } };
    const until = async (adapter: ReturnType<typeof shop>) => {
      const verdict = (await adapter.lookUpOrder(credentials)).order.lines[0]?.verdicts.goodwill;
      return verdict?.allowed && [verdict.until?.day, verdict.because.layer];
    };
    assert.deepEqual(await until(shop()), ['2026-12-10', 'shop']);
    // 9 January 2027 is a Saturday.
    assert.deepEqual(await until(shop(floor)), ['2027-01-11', 'operator']);
  });

  it('refuses a look-up by another order’s return number with one’s own address', async () => {
    const adapter = shop();
    const mine = await adapter.lookUpOrder(credentials);
    const quote = await adapter.createQuote(mine, selection);
    const { cases } = await adapter.submitReturn(mine, { quoteId: quote.id, locale: 'en' });
    const number = cases[0]?.number ?? '';
    await assert.rejects(adapter.lookUpOrder({ number, email: neighbour.email }), { code: 'order_not_found' });
    assert.equal((await adapter.lookUpOrder({ number, email: credentials.email })).matchedCase, number);
  });
});
