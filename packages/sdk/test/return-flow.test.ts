import {
  createReturnFlow,
  ReturnsError,
  type FlowState,
  type ReturnFlow,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupOf, shop, typed } from './shop.ts';

/** Resolves when the flow is in that step and waits for nothing. */
const reach = async <S extends FlowState['step']>(
  flow: ReturnFlow,
  step: S,
): Promise<Extract<FlowState, { step: S }>> => {
  const there = () => flow.state.step === step && flow.state.progress.kind !== 'pending';
  if (!there()) {
    await new Promise<void>((resolve) => {
      const end = flow.subscribe(() => {
        if (!there()) return;
        end();
        resolve();
      });
    });
  }
  return flow.state as Extract<FlowState, { step: S }>;
};

const atItems = async (adapter: ReturnsAdapter = shop()) => {
  const flow = createReturnFlow({ adapter });
  flow.send({ type: 'lookup.submitted', ...typed });
  await reach(flow, 'items');
  return flow;
};

const atReview = async (adapter: ReturnsAdapter = shop(), quantity = 2) => {
  const flow = await atItems(adapter);
  flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity });
  flow.send({ type: 'items.confirmed' });
  flow.send({ type: 'group.described', group: 'shirt', change: { track: 'goodwill' } });
  flow.send({
    type: 'group.described',
    group: 'shirt',
    change: { reason: 'too_small', outcome: 'store_credit', note: ' tight ' },
  });
  flow.send({ type: 'details.confirmed' });
  flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
  flow.send({ type: 'method.confirmed' });
  await reach(flow, 'review');
  return flow;
};

/** The adapter with one method replaced. */
const withMethod = <M extends keyof ReturnsAdapter>(
  adapter: ReturnsAdapter,
  method: M,
  replacement: ReturnsAdapter[M],
): ReturnsAdapter => ({
  ...adapter,
  [method]: replacement,
});

describe('return flow', () => {
  it('goes from look-up to a stored return', async () => {
    const flow = await atReview();
    const review = await reach(flow, 'review');
    assert.deepEqual([review.quote.refund.refund, review.quote.refund.credit], [0, 4400]);
    assert.deepEqual(review.quote.selection.items, [
      {
        lineId: 'shirt',
        quantity: 2,
        choice: { track: 'goodwill', reason: 'too_small', outcome: 'store_credit', note: 'tight' },
      },
    ]);
    flow.send({ type: 'review.confirmed', locale: 'ro' });
    const done = await reach(flow, 'done');
    const [number] = done.submission.cases.map((one) => one.number);
    assert.ok(number);
    flow.send({ type: 'case.opened', number });
    assert.equal((await reach(flow, 'case')).number, number);
    flow.send({ type: 'order.reopened' });
    const items = await reach(flow, 'items');
    assert.deepEqual(
      items.order.lines.map(({ open }) => open),
      [1, 1],
    );
    assert.equal(items.order.cases.length, 1);
  });

  it('finds a return by its own number', async () => {
    const adapter = shop();
    const first = await atReview(adapter);
    first.send({ type: 'review.confirmed', locale: 'en' });
    const { submission } = await reach(first, 'done');
    const number = submission.cases[0]?.number ?? '';
    const flow = createReturnFlow({ adapter });
    flow.send({
      type: 'lookup.submitted',
      number: ` ${number.toLowerCase()} `,
      contact: { kind: 'email', value: 'ANA@example.com' },
    });
    assert.equal((await reach(flow, 'case')).number, number);
  });

  it('says what is missing before it asks the back end', async () => {
    const flow = createReturnFlow({ adapter: shop() });
    flow.send({ type: 'lookup.submitted', number: ' ', contact: { kind: 'email', value: 'ana' } });
    assert.deepEqual(flow.state.problems, [{ code: 'number_missing' }, { code: 'email_malformed' }]);
    const found = await atItems();
    found.send({ type: 'items.confirmed' });
    assert.deepEqual(found.state.problems, [{ code: 'nothing_selected' }]);
    found.send({ type: 'quantity.chosen', lineId: 'lamp', quantity: 1 });
    found.send({ type: 'items.confirmed' });
    found.send({ type: 'details.confirmed' });
    assert.deepEqual(found.state.problems, [{ code: 'track_missing', group: 'lamp' }]);
    found.send({ type: 'group.described', group: 'lamp', change: { track: 'goodwill' } });
    assert.deepEqual(found.state.problems, []);
    found.send({ type: 'details.confirmed' });
    assert.deepEqual(
      found.state.problems.map(({ code }) => code),
      ['reason_missing', 'outcome_missing'],
    );
  });

  it('forgets reason and outcome with the track, since a withdrawal has neither', async () => {
    const flow = await atItems();
    flow.send({ type: 'quantity.chosen', lineId: 'lamp', quantity: 1 });
    flow.send({ type: 'items.confirmed' });
    flow.send({ type: 'group.described', group: 'lamp', change: { track: 'goodwill', reason: 'too_small' } });
    flow.send({ type: 'group.described', group: 'lamp', change: { outcome: 'store_credit' } });
    flow.send({ type: 'group.described', group: 'lamp', change: { track: 'withdrawal' } });
    const { draft } = await reach(flow, 'details');
    assert.equal(groupOf(draft, 'lamp')?.reason, undefined);
    assert.equal(groupOf(draft, 'lamp')?.outcome, undefined);
  });

  it('names no day to send back what the shop has to look at first', async () => {
    const flow = await atItems();
    flow.send({ type: 'quantity.chosen', lineId: 'lamp', quantity: 1 });
    flow.send({ type: 'items.confirmed' });
    flow.send({ type: 'group.described', group: 'lamp', change: { track: 'conformity' } });
    flow.send({ type: 'group.described', group: 'lamp', change: { reason: 'defective' } });
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
    flow.send({ type: 'method.confirmed' });
    const { quote } = await reach(flow, 'review');
    assert.deepEqual([quote.sendBackBy, quote.refundBy, quote.refund.refund], [null, null, 0]);
    flow.send({ type: 'review.confirmed', locale: 'en' });
    assert.equal((await reach(flow, 'done')).submission.cases[0]?.status, 'requested');
  });

  it('ignores events that make no sense in a step, and quantities that do not exist', async () => {
    const flow = await atItems();
    const before = flow.state;
    flow.send({ type: 'review.confirmed', locale: 'en' });
    flow.send({ type: 'method.confirmed' });
    flow.send({ type: 'quantity.chosen', lineId: 'nothing', quantity: 1 });
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 1.5 });
    assert.equal(flow.state, before);
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 99 });
    assert.equal(groupOf((await reach(flow, 'items')).draft, 'shirt')?.quantity, 3);
  });

  it('submits once for a double click', async () => {
    const adapter = shop();
    let calls = 0;
    const counting = withMethod(adapter, 'submitReturn', (...call) => {
      calls += 1;
      return adapter.submitReturn(...call);
    });
    const flow = await atReview(counting);
    flow.send({ type: 'review.confirmed', locale: 'en' });
    flow.send({ type: 'review.confirmed', locale: 'en' });
    await reach(flow, 'done');
    assert.equal(calls, 1);
  });

  it('survives an answer that was lost: the retry gives the same return', async () => {
    const adapter = shop();
    let lost = '';
    const flaky = withMethod(adapter, 'submitReturn', async (...call) => {
      const stored = await adapter.submitReturn(...call);
      if (lost) return stored;
      lost = stored.cases[0]?.number ?? '';
      throw new ReturnsError('network', 'lost on the way back');
    });
    const flow = await atReview(flaky);
    flow.send({ type: 'review.confirmed', locale: 'en' });
    const failed = await reach(flow, 'review');
    assert.ok(failed.progress.kind === 'failed' && failed.progress.error.code === 'network');
    assert.equal(groupOf(failed.draft, 'shirt')?.note, ' tight ');
    flow.send({ type: 'review.confirmed', locale: 'en' });
    const done = await reach(flow, 'done');
    assert.deepEqual(
      done.submission.cases.map(({ number }) => number),
      [lost],
    );
  });

  it('goes back to the items with a fitting choice when someone else was faster', async () => {
    const adapter = shop();
    const [slow, fast] = [await atReview(adapter, 3), await atReview(adapter, 2)];
    fast.send({ type: 'review.confirmed', locale: 'en' });
    await reach(fast, 'done');
    slow.send({ type: 'review.confirmed', locale: 'en' });
    const items = await reach(slow, 'items');
    assert.deepEqual(items.notice, { code: 'units_gone' });
    assert.equal(groupOf(items.draft, 'shirt')?.quantity, 1);
    assert.equal(groupOf(items.draft, 'shirt')?.reason, 'too_small');
  });

  it('renews a quote that ran out and shows what it was before', async () => {
    const adapter = shop();
    let expired = true;
    const expiring = withMethod(adapter, 'submitReturn', (...call) => {
      if (!expired) return adapter.submitReturn(...call);
      expired = false;
      return Promise.reject(new ReturnsError('quote_expired', 'too late'));
    });
    const flow = await atReview(expiring);
    flow.send({ type: 'review.confirmed', locale: 'en' });
    const review = await reach(flow, 'review');
    assert.deepEqual(review.notice, { code: 'quote_renewed', refundBefore: 0, creditBefore: 4400 });
    flow.send({ type: 'review.confirmed', locale: 'en' });
    await reach(flow, 'done');
  });

  it('keeps the choice when the session ends, for whoever finds the same order again', async () => {
    const adapter = shop();
    let ended = true;
    const ending = withMethod(adapter, 'createQuote', (...call) => {
      if (!ended) return adapter.createQuote(...call);
      ended = false;
      return Promise.reject(new ReturnsError('token_invalid', 'over'));
    });
    const flow = await atItems(ending);
    flow.send({ type: 'quantity.chosen', lineId: 'lamp', quantity: 1 });
    flow.send({ type: 'items.confirmed' });
    flow.send({ type: 'group.described', group: 'lamp', change: { track: 'withdrawal' } });
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'store' });
    flow.send({ type: 'method.confirmed' });
    const lookup = await reach(flow, 'lookup');
    assert.deepEqual([lookup.notice, lookup.number], [{ code: 'session_expired' }, 'A-1']);
    flow.send({ type: 'lookup.submitted', ...typed });
    const { draft } = await reach(flow, 'items');
    assert.deepEqual(
      [groupOf(draft, 'lamp')?.quantity, groupOf(draft, 'lamp')?.track, draft.methods.shop],
      [1, 'withdrawal', 'store'],
    );
  });

  it('aborts what is under way when it is restarted or disposed of', async () => {
    const signals: AbortSignal[] = [];
    const hanging = withMethod(shop(), 'lookUpOrder', (_, options) => {
      if (options?.signal) signals.push(options.signal);
      return new Promise(() => undefined);
    });
    const flow = createReturnFlow({ adapter: hanging });
    flow.send({ type: 'lookup.submitted', ...typed });
    flow.send({ type: 'flow.restarted' });
    flow.send({ type: 'lookup.submitted', ...typed });
    flow.dispose();
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, true],
    );
  });

  it('fits useSyncExternalStore: a new state object for a change, the same one for none', async () => {
    const flow = await atItems();
    const before = flow.state;
    let heard = 0;
    const end = flow.subscribe(() => (heard += 1));
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 1 });
    assert.notEqual(flow.state, before);
    flow.send({ type: 'review.confirmed', locale: 'en' });
    assert.equal(heard, 1);
    end();
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 2 });
    assert.equal(heard, 1);
  });
});
