import {
  createReturnFlow,
  createReturnsClient,
  createTracker,
  localAdapter,
  offersFor,
  restAdapter,
  ReturnsError,
  type FoundOrder,
  type NewReturn,
  type ReturnFlow,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import type { CaseDetails, OrderViewLine, SubmissionRequest } from '@returns-portal/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials, shop, shopOptions, typed } from './shop.ts';

/* What `npm run faults:sdk` found, one by one. */

const settled = async (flow: ReturnFlow): Promise<void> => {
  while (flow.state.progress.kind === 'pending') await new Promise((resolve) => setImmediate(resolve));
};

const atReview = async (adapter: ReturnsAdapter): Promise<ReturnFlow> => {
  const flow = createReturnFlow({ adapter });
  flow.send({ type: 'lookup.submitted', ...typed });
  await settled(flow);
  flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 1 });
  flow.send({ type: 'items.confirmed' });
  flow.send({ type: 'group.described', group: 'shirt', change: { track: 'withdrawal' } });
  flow.send({ type: 'details.confirmed' });
  flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
  flow.send({ type: 'method.confirmed' });
  await settled(flow);
  assert.equal(flow.state.step, 'review');
  return flow;
};

const lost = new ReturnsError('network', 'The answer was lost');

/** Stores each submission, and loses the first answer. */
const losing = (sent: SubmissionRequest[] = []): ReturnsAdapter => {
  const adapter = shop();
  return {
    ...adapter,
    async submitReturn(access, request, options) {
      sent.push(request);
      const submission = await adapter.submitReturn(access, request, options);
      if (sent.length === 1) throw lost;
      return submission;
    },
  };
};

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): typeof fetch =>
  async () =>
    new Response(body, { status, headers });

const problem = (status: number, code: string): string =>
  JSON.stringify({ type: 'about:blank', title: code, status, code, params: {} });

const endpoint = { endpoint: 'https://x.example', shop: 'shop', retries: 0 };

const codeOf = async (fetch: typeof globalThis.fetch): Promise<string> => {
  const adapter = restAdapter({ ...endpoint, fetch });
  return adapter.readOrder({ token: 't' }).then(
    () => 'answered',
    (error: unknown) => (error as ReturnsError).code,
  );
};

describe('a submission whose answer was lost', () => {
  it('is the same to the letter when it is sent again in another language', async () => {
    const sent: SubmissionRequest[] = [];
    const flow = await atReview(losing(sent));
    flow.send({ type: 'review.confirmed', locale: 'fr' });
    await settled(flow);
    flow.send({ type: 'review.confirmed', locale: 'ro' });
    await settled(flow);
    assert.equal(flow.state.step, 'done');
    assert.deepEqual(sent[1], sent[0]);
  });

  for (const event of [
    { type: 'step.revisited', step: 'details' },
    { type: 'quantity.chosen', lineId: 'shirt', quantity: 2 },
  ] as const) {
    it(`shows what became of it to whoever goes on by ${event.type}`, async () => {
      const flow = await atReview(losing());
      flow.send({ type: 'review.confirmed', locale: 'fr' });
      await settled(flow);
      flow.send(event);
      await settled(flow);
      const { state } = flow;
      assert.ok(state.step === 'items');
      assert.equal(state.order.cases.length, 1);
      assert.equal(state.order.lines[0]?.open, 2);
    });
  }

  it('keeps them from choosing on an order that could not be read again', async () => {
    let away = true;
    const adapter = losing();
    const flow = await atReview({
      ...adapter,
      readOrder: (...given) => (away ? Promise.reject(lost) : adapter.readOrder(...given)),
    });
    flow.send({ type: 'review.confirmed', locale: 'fr' });
    await settled(flow);
    flow.send({ type: 'step.revisited', step: 'method' });
    await settled(flow);
    flow.send({ type: 'items.confirmed' });
    await settled(flow);
    assert.deepEqual([flow.state.step, flow.state.progress.kind], ['items', 'failed']);
    away = false;
    flow.send({ type: 'items.confirmed' });
    await settled(flow);
    assert.ok(flow.state.step === 'items' && flow.state.order.cases.length === 1);
  });

  it('is found by its key in a shop that asked to be called less often meanwhile', async () => {
    const { orders, policies, now } = shopOptions();
    const made = new Map<string, NewReturn>();
    let calls = 0;
    const adapter = localAdapter<FoundOrder>({
      policies,
      now,
      findOrder: async () => ({
        order: orders[0]!.order,
        returns: [...made].map(([number, wanted]) => ({ ...wanted.case, number })),
      }),
      async createReturn(wanted) {
        calls += 1;
        made.set(wanted.key, wanted);
        if (calls === 1) throw new ReturnsError('too_many_attempts', 'Slowly');
        return wanted.key;
      },
    });
    const { token } = await adapter.lookUpOrder(credentials);
    const items = [{ lineId: 'lamp', quantity: 1, choice: { track: 'withdrawal' } as const }];
    const quote = await adapter.createQuote({ token }, { items, methods: [{ seller: 'shop', code: 'post' }] });
    const request = { quoteId: quote.id, locale: 'fr' } as const;
    await assert.rejects(adapter.submitReturn({ token }, request), { code: 'too_many_attempts' });
    assert.equal((await adapter.submitReturn({ token }, request)).cases.length, 1);
    assert.equal(made.size, 1);
  });
});

describe('what an adapter cannot do', () => {
  it('is not waited for', async () => {
    const adapter = shop();
    assert.equal(adapter.confirmCode, undefined);
    const params = { verification: 'v', expiresAt: '2026-11-20T12:10:00Z' };
    const flow = createReturnFlow({
      adapter: {
        ...adapter,
        lookUpOrder: () => Promise.reject(new ReturnsError('code_required', 'A code', { params })),
      },
    });
    flow.send({ type: 'lookup.submitted', ...typed });
    await settled(flow);
    flow.send({ type: 'code.submitted', code: '123456' });
    await settled(flow);
    assert.deepEqual(flow.state.progress, { kind: 'failed', error: { code: 'internal', params: {} } });
  });

  it('nor is a page that throws when it is asked who is signed in', async () => {
    const { listOrders, openOrder } = restAdapter(endpoint);
    const flow = createReturnFlow({
      adapter: { ...shop(), listOrders, openOrder },
      getToken: () => {
        throw new Error('No such page');
      },
    });
    flow.send({ type: 'flow.started', signIn: true });
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(flow.state.step === 'lookup' && !flow.state.signingIn);
  });
});

describe('a service that is newer', () => {
  for (const [status, code] of [
    [401, 'token_invalid'],
    [409, 'action_unavailable'],
    [422, 'invalid_request'],
    [429, 'too_many_attempts'],
    [403, 'invalid_response'],
    [503, 'unavailable'],
  ] as const) {
    it(`is understood by its status where its code is new: ${status}`, async () => {
      assert.equal(await codeOf(answering(status, problem(status, 'of_tomorrow'))), code);
    });
  }

  it('leads back to the items, read afresh, where it refuses a choice for a reason of its own', async () => {
    const flow = await atReview({
      ...shop(),
      submitReturn: () => Promise.reject(new ReturnsError('action_unavailable', 'The moon')),
    });
    flow.send({ type: 'review.confirmed', locale: 'fr' });
    await settled(flow);
    assert.equal(flow.state.step, 'items');
    assert.deepEqual(flow.state.notice, { code: 'selection_refused', problems: [] });
  });

  it('is not asked for in a way that cannot be drawn', async () => {
    const view = {
      id: 'shop',
      name: 'Shop',
      lookup: { contacts: ['passport', 'phone'], code: false },
      contact: { email: null, phone: null, url: null },
      signIn: false,
    };
    const adapter = restAdapter({ ...endpoint, fetch: answering(200, JSON.stringify(view)) });
    assert.deepEqual((await adapter.readShop()).lookup.contacts, ['phone']);
  });

  it('offers only what can be explained', () => {
    const offers = ['refund', 'moon'].map((kind) => ({ outcome: { kind }, units: 1, reasons: null }));
    const line = { verdicts: { goodwill: { allowed: true, offers } } } as unknown as OrderViewLine;
    const kinds = offersFor(line, { track: 'goodwill', reason: undefined, quantity: 1 }).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['refund']);
  });
});

describe('what other servers answer', () => {
  it('is too much where a gateway says so on a page', async () => {
    assert.equal(await codeOf(answering(429, '<!doctype html>')), 'too_many_attempts');
  });

  it('ends no session', async () => {
    assert.equal(await codeOf(answering(401, '<!doctype html>')), 'invalid_response');
  });

  it('is no file where it is a page', async () => {
    const page = answering(200, '<!doctype html>', { 'content-type': 'text/html; charset=utf-8' });
    const client = createReturnsClient({ ...endpoint, fetch: page });
    await assert.rejects(client.download('/v1/shops/shop/returns/R-1/printable?token=t'), { code: 'invalid_response' });
  });
});

describe('a reading that comes late', () => {
  it('does not undo what was done meanwhile', async () => {
    const adapter = shop();
    const { token } = await adapter.lookUpOrder(credentials);
    const items = [{ lineId: 'lamp', quantity: 1, choice: { track: 'withdrawal' } as const }];
    const quote = await adapter.createQuote({ token }, { items, methods: [{ seller: 'shop', code: 'post' }] });
    const { cases } = await adapter.submitReturn({ token }, { quoteId: quote.id, locale: 'fr' });
    const waiting: ((details: CaseDetails) => void)[] = [];
    const tracker = createTracker({
      adapter: { ...adapter, readCaseDetails: () => new Promise((resolve) => waiting.push(resolve)) },
      access: { token },
      number: cases[0]!.number,
    });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const old = await adapter.readCaseDetails!({ token }, cases[0]!.number);
    waiting[0]!(old);
    await turn();
    tracker.send({ type: 'refreshed' });
    tracker.send({ type: 'cancelled' });
    await turn();
    waiting[1]!(old);
    await turn();
    assert.ok(tracker.state.kind === 'ready');
    assert.equal(tracker.state.details.case.status, 'cancelled');
    assert.deepEqual(tracker.state.progress.refresh, { kind: 'idle' });
  });
});
