import { isReturnsError, restAdapter, type ReturnsAdapter } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { credentials } from './shop.ts';

/** What the network does with a request: an answer, or whatever it throws. */
type Network = () => Response | Promise<Response>;

const access = { token: 't' };
const status =
  (code: number, headers: Record<string, string> = {}): Network =>
  () =>
    new Response('{}', { status: code, headers });
const lost: Network = () => Promise.reject(new TypeError('Failed to fetch'));
const silent: Network = () => new Promise(() => undefined);
/** An answer that begins and never ends. */
const stalled: Network = () =>
  new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"orders"')) }));
/** A connection that breaks in the middle of an answer. */
const broken: Network = () =>
  new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }));
const orders: Network = () => new Response('{"orders":[],"next":null}');

const read = (adapter: ReturnsAdapter, signal?: AbortSignal) =>
  adapter.listOrders!({ customerToken: 't' }, {}, { signal });

describe('how long and how often an answer is waited for', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  /** Whatever the network does first, and then for good. */
  const begin = (
    network: readonly Network[],
    ask: (adapter: ReturnsAdapter) => Promise<unknown>,
  ): { requests: RequestInit[]; outcome: string | null } => {
    const call = { requests: [] as RequestInit[], outcome: null as string | null };
    const adapter = restAdapter({
      endpoint: '/api',
      shop: 'shop',
      timeout: 1000,
      fetch: async (_input, init) => {
        call.requests.push(init!);
        return network[Math.min(call.requests.length, network.length) - 1]!();
      },
    });
    ask(adapter).then(
      () => (call.outcome = 'answered'),
      (error: unknown) => (call.outcome = isReturnsError(error) ? error.code : String(error)),
    );
    return call;
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (milliseconds: number) => {
    await settle();
    mock.timers.tick(milliseconds);
    await settle();
  };

  const passing: readonly (readonly [string, Network])[] = [
    ['a 502', status(502)],
    ['a 503', status(503)],
    ['a 504', status(504)],
    ['a lost connection', lost],
    ['an answer that breaks off', broken],
  ];
  for (const [what, fault] of passing) {
    it(`what reads is repeated after ${what}, a moment later`, async () => {
      const call = begin([fault, orders], read);
      await pass(299);
      assert.equal(call.requests.length, 1);
      await pass(1);
      assert.deepEqual([call.requests.length, call.outcome], [2, 'answered']);
    });

    it(`and only once, when ${what} comes again`, async () => {
      const call = begin([fault], read);
      await pass(300);
      await pass(10_000);
      assert.equal(call.requests.length, 2);
      assert.ok(call.outcome === 'unavailable' || call.outcome === 'network', call.outcome ?? 'under way');
    });
  }

  const unrepeatable: readonly (readonly [string, (adapter: ReturnsAdapter) => Promise<unknown>])[] = [
    ['a look-up', (adapter) => adapter.lookUpOrder(credentials)],
    ['a quote', (adapter) => adapter.createQuote(access, { items: [], methods: [] })],
    ['an upload', (adapter) => adapter.uploadFile!(access, new Blob(['bytes']))],
  ];
  for (const [what, ask] of unrepeatable) {
    it(`${what} is sent once, whatever happens to it`, async () => {
      for (const [, fault] of passing) {
        const call = begin([fault], ask);
        await pass(10_000);
        assert.equal(call.requests.length, 1);
        assert.ok(call.outcome === 'unavailable' || call.outcome === 'network', call.outcome ?? 'under way');
      }
    });
  }

  for (const [what, network] of [
    ['silence', silent],
    ['an answer that never ends', stalled],
  ] as const) {
    it(`${what} is a time-out, and not repeated`, async () => {
      const call = begin([network], read);
      await pass(999);
      assert.equal(call.outcome, null);
      await pass(1);
      assert.equal(call.outcome, 'timeout');
      await pass(10_000);
      const [{ signal } = {}, ...again] = call.requests;
      assert.equal(signal?.aborted, true, 'nothing goes on downloading');
      assert.deepEqual(again, []);
    });
  }

  it('each attempt has the whole time', async () => {
    const call = begin([lost, silent], read);
    await pass(300);
    await pass(999);
    assert.equal(call.outcome, null);
    await pass(1);
    assert.equal(call.outcome, 'timeout');
  });

  it('a service that says when to come back is taken at its word', async () => {
    const call = begin([status(503, { 'retry-after': '5' }), orders], read);
    await pass(4999);
    assert.equal(call.requests.length, 1);
    await pass(1);
    assert.equal(call.outcome, 'answered');
  });

  it('whoever is away for longer than a person waits is not asked again', async () => {
    const call = begin([status(503, { 'retry-after': '6' })], read);
    await pass(10_000);
    assert.deepEqual([call.requests.length, call.outcome], [1, 'unavailable']);
  });

  it('a date to come back at counts as none', async () => {
    const call = begin([status(503, { 'retry-after': 'Sun, 22 Nov 2026 10:00:00 GMT' }), orders], read);
    await pass(300);
    assert.equal(call.outcome, 'answered');
  });

  it('an abort during the wait ends it with its own reason', async () => {
    const controller = new AbortController();
    const call = begin([status(503)], (adapter) => read(adapter, controller.signal));
    await pass(100);
    controller.abort('enough');
    await settle();
    assert.equal(call.outcome, 'enough');
    await pass(10_000);
    assert.equal(call.requests.length, 1);
  });

  it('an abort reaches the request that is under way', async () => {
    const controller = new AbortController();
    const call = begin([stalled], (adapter) => read(adapter, controller.signal));
    await pass(100);
    controller.abort('enough');
    await settle();
    assert.deepEqual([call.outcome, call.requests[0]?.signal?.reason], ['enough', 'enough']);
  });

  it('no cookie goes out', async () => {
    const call = begin([orders], read);
    await pass(0);
    assert.equal(call.requests[0]?.credentials, 'omit');
  });
});
