import {
  isReturnsError,
  localAdapter,
  ReturnsError,
  type LocalAdapterOptions,
  type NewReturn,
} from '@returns-portal/sdk';
import type { RecordedReturn } from '@returns-portal/contract/client';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentials, shopOptions } from './shop.ts';

const NOW = '2026-11-20T12:00:00.000Z';

/** A shop's own system: it remembers what was asked for and how far it is, and nothing that the policy says. */
const ownSystem = () => {
  const { policies, sellers, orders } = shopOptions();
  const stored = new Map<string, RecordedReturn & { readonly key: string; readonly placedAs: string }>();
  /** What happens to the next answers, before and after the return is stored. */
  const faults: ('before' | 'after' | 'refused')[] = [];
  const asked: NewReturn[] = [];
  const options: LocalAdapterOptions = {
    policies,
    sellers,
    now: () => new Date(NOW),
    findOrder: async (request) => {
      const found = orders.find(
        ({ order, email }) => order.number === request.number && 'email' in request && email === request.email,
      );
      if (!found) return null;
      const own = [...stored.values()].filter(({ placedAs }) => placedAs === found.order.number);
      return { order: found.order, returns: own.map(({ number }) => number) };
    },
    createReturn: async (wanted, { order }) => {
      asked.push(wanted);
      const fault = faults.shift();
      if (fault === 'before') throw new TypeError('fetch failed');
      if (fault === 'refused') throw new ReturnsError('quantity_unavailable', 'Gone', { params: { lines: [] } });
      const known = [...stored.values()].find(({ key }) => key === wanted.key);
      const number = known?.number ?? `RMA-${stored.size + 1}`;
      const { key, seller, items, method } = wanted;
      stored.set(number, known ?? { key, number, seller, items, method, createdAt: NOW, placedAs: order.number });
      if (fault === 'after') throw new TypeError('terminated');
      return number;
    },
    getReturn: async (number) => stored.get(number) ?? null,
  };
  return { options, stored, faults, asked };
};

const selection = {
  items: [
    { lineId: 'shirt', quantity: 2, choice: { track: 'goodwill', reason: 'too_small', outcome: 'store_credit' } },
    { lineId: 'lamp', quantity: 1, choice: { track: 'withdrawal' } },
  ],
  methods: [{ seller: 'shop', code: 'post' }],
} as const;

const quoted = async (options: LocalAdapterOptions) => {
  const adapter = localAdapter(options);
  const access = await adapter.lookUpOrder(credentials);
  const { id: quoteId } = await adapter.createQuote(access, selection);
  const submit = () => adapter.submitReturn(access, { quoteId, locale: 'en' });
  return { adapter, access, quoteId, submit };
};

test('amounts and dates come from the policy again, whatever the system remembers of a return', async () => {
  const { options } = ownSystem();
  const { adapter, access, submit } = await quoted(options);
  const { cases } = await submit();
  assert.equal(cases[0]!.number, 'RMA-1');
  assert.deepEqual([cases[0]!.quote.credit, cases[0]!.quote.refund], [4400, 5000]);
  assert.deepEqual(await adapter.readCase(access, 'rma-1'), cases[0], 'as it was when it was submitted');
  assert.deepEqual((await adapter.lookUpOrder({ ...credentials })).order.cases.length, 1);
  const second = await adapter.createQuote(access, {
    ...selection,
    items: [{ lineId: 'shirt', quantity: 1, choice: { track: 'withdrawal' } }],
  });
  assert.equal(second.refund.refund, 2000, 'what went back before counts');
  await assert.rejects(adapter.createQuote(access, selection), { code: 'quantity_unavailable' });
});

test('how far a return is comes from the system', async () => {
  const { options, stored } = ownSystem();
  const { adapter, access, submit } = await quoted(options);
  const { cases } = await submit();
  const recorded = stored.get('RMA-1')!;
  const items = recorded.items.map((item) => ({ ...item, goods: 'received' as const, money: 'refunded' as const }));
  stored.set('RMA-1', { ...recorded, items });
  const { status, items: now, quote } = await adapter.readCase(access, 'RMA-1');
  assert.deepEqual([status, now[0]!.goods, now[0]!.money], ['received', 'received', 'refunded']);
  assert.deepEqual(quote, cases[0]!.quote);
  stored.set('RMA-1', { ...recorded, over: 'cancelled' });
  assert.equal((await adapter.readCase(access, 'RMA-1')).status, 'cancelled');
  assert.deepEqual(
    (await adapter.readOrder(access)).lines.map(({ open }) => open),
    [3, 1],
  );
});

test('whatever the network loses, one return is made', async () => {
  for (const lost of [['before'], ['after'], ['after', 'before', 'after']] as const) {
    const { options, stored, faults, asked } = ownSystem();
    faults.push(...lost);
    const { submit } = await quoted(options);
    for (const fault of lost) await assert.rejects(submit(), { code: 'internal' }, fault);
    const { cases } = await submit();
    assert.deepEqual([cases.length, stored.size, new Set(asked.map(({ key }) => key)).size], [1, 1, 1], lost.join());
    assert.deepEqual(await submit(), await submit());
    assert.equal(asked.length, lost.length + 1, 'what is known is not asked again');
  }
});

test('what the system refused is decided anew', async () => {
  const { options, stored, faults } = ownSystem();
  faults.push('refused');
  const { submit } = await quoted(options);
  const refusal: unknown = await submit().catch((error: unknown) => error);
  assert.ok(isReturnsError(refusal, 'quantity_unavailable'));
  assert.equal((await submit()).cases.length, 1);
  assert.equal(stored.size, 1);
});

test('customers take back what the system lets them, and are offered nothing else', async () => {
  const { options, stored } = ownSystem();
  const without = await quoted(options);
  await without.submit();
  assert.deepEqual((await without.adapter.readCaseDetails(without.access, 'RMA-1')).actions, []);
  assert.equal(without.adapter.cancelReturn, undefined);
  const adapter = localAdapter({
    ...options,
    cancelReturn: async (number) => {
      stored.set(number, { ...stored.get(number)!, over: 'cancelled' });
    },
  });
  const access = await adapter.lookUpOrder(credentials);
  const { actions } = await adapter.readCaseDetails(access, 'RMA-1');
  assert.deepEqual(actions, ['cancel']);
  assert.equal((await adapter.cancelReturn!(access, 'RMA-1')).case.status, 'cancelled');
  assert.equal((await adapter.cancelReturn!(access, 'RMA-1')).case.status, 'cancelled');
});

test('an access is over after half an hour, and no other order can be reached by it', async () => {
  let time = new Date(NOW);
  const { options } = ownSystem();
  const { adapter, access, submit } = await quoted({ ...options, now: () => time });
  assert.equal(adapter.foundBy(access).order.number, credentials.number);
  const { cases } = await submit();
  const other = await adapter.lookUpOrder({ number: 'A-2', email: 'bogdan@example.com' });
  assert.equal(cases.length, 1);
  await assert.rejects(adapter.readCase(other, 'nothing'), { code: 'case_not_found' });
  time = new Date('2026-11-20T12:30:00Z');
  await assert.rejects(adapter.readOrder(access), { code: 'token_invalid' });
  assert.throws(() => adapter.foundBy(access), { code: 'token_invalid' });
});

test('what no policy gives is said, and not made up', async () => {
  const { options, stored } = ownSystem();
  const { adapter, access, submit } = await quoted(options);
  await submit();
  const recorded = stored.get('RMA-1')!;
  stored.set('RMA-1', { ...recorded, items: [{ ...recorded.items[0]!, quantity: 9 }] });
  await assert.rejects(adapter.readCase(access, 'RMA-1'), { code: 'invalid_response', message: /RMA-1/ });
});
