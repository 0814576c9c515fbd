import {
  createReturnFlow,
  ReturnsError,
  type FlowState,
  type ReturnFlow,
  type ReturnFlowOptions,
  type ReturnsAdapter,
} from '@returns-portal/sdk';
import type { Variant } from '@returns-portal/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials, groupOf, shop, typed } from './shop.ts';

type At<S extends FlowState['step']> = Extract<FlowState, { step: S }>;

/** Resolves once the flow is in that step and the condition holds. */
const reach = async <S extends FlowState['step']>(
  flow: ReturnFlow,
  step: S,
  condition: (state: At<S>) => boolean = ({ progress }) => progress.kind !== 'pending',
): Promise<At<S>> => {
  const there = () => flow.state.step === step && condition(flow.state as At<S>);
  while (!there()) {
    await new Promise<void>((resolve) => {
      const end = flow.subscribe(() => {
        end();
        resolve();
      });
    });
  }
  return flow.state as At<S>;
};

const atItems = async (adapter: ReturnsAdapter, options: Partial<ReturnFlowOptions> = {}) => {
  const flow = createReturnFlow({ adapter, ...options });
  flow.send({ type: 'lookup.submitted', ...typed });
  await reach(flow, 'items');
  return flow;
};

const atDetails = async (adapter: ReturnsAdapter, quantity = 3, options: Partial<ReturnFlowOptions> = {}) => {
  const flow = await atItems(adapter, options);
  flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity });
  flow.send({ type: 'items.confirmed' });
  return flow;
};

const goodwill = { track: 'goodwill', reason: 'too_small', outcome: 'refund' } as const;

const describeGroup = (flow: ReturnFlow, group: string, change: object = goodwill): void => {
  const { track, ...rest } = change as typeof goodwill;
  flow.send({ type: 'group.described', group, change: { track } });
  flow.send({ type: 'group.described', group, change: rest });
};

const photo = (name: string) => ({ id: name, name, file: new Blob([name], { type: 'image/jpeg' }) });

const shopView = {
  id: 'shop',
  name: 'The Shop',
  lookup: { contacts: ['postcode', 'email'] as ('postcode' | 'email')[], code: true },
  contact: { email: null, phone: null, url: null },
  signIn: true,
};

describe('groups of a line', () => {
  it('go back for different reasons and become one item each', async () => {
    const flow = await atDetails(shop());
    describeGroup(flow, 'shirt');
    flow.send({ type: 'group.split', group: 'shirt' });
    describeGroup(flow, 'shirt/2', { track: 'conformity', reason: 'defective', outcome: 'replacement' });
    flow.send({ type: 'group.resized', group: 'shirt/2', quantity: 2 });
    assert.deepEqual(
      (flow.state as At<'details'>).draft.groups.map(({ id, quantity }) => [id, quantity]),
      [
        ['shirt', 1],
        ['shirt/2', 2],
      ],
    );
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
    flow.send({ type: 'method.confirmed' });
    const { quote } = await reach(flow, 'review');
    assert.deepEqual(
      quote.selection.items.map(({ quantity, choice }) => [quantity, choice.track]),
      [
        [1, 'goodwill'],
        [2, 'conformity'],
      ],
    );
  });

  it('never lose or make a unit, whatever is done with them', async () => {
    const flow = await atDetails(shop());
    const units = () => (flow.state as At<'details'>).draft.groups.reduce((sum, { quantity }) => sum + quantity, 0);
    for (const group of ['shirt', 'shirt', 'shirt']) flow.send({ type: 'group.split', group });
    assert.equal((flow.state as At<'details'>).draft.groups.length, 3);
    flow.send({ type: 'group.resized', group: 'shirt', quantity: 99 });
    assert.equal(units(), 3);
    flow.send({ type: 'group.joined', group: 'shirt/2' });
    flow.send({ type: 'group.resized', group: 'shirt/3', quantity: 2 });
    assert.deepEqual([units(), groupOf((flow.state as At<'details'>).draft, 'shirt/3')?.quantity], [3, 2]);
    flow.send({ type: 'step.revisited', step: 'items' });
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 1 });
    assert.equal((flow.state as At<'items'>).draft.groups.length, 1);
  });

  it('forget the answers with the reason that asked', async () => {
    const flow = await atDetails(shop(), 1);
    describeGroup(flow, 'shirt', { ...goodwill, answers: { where: 'shoulders' } });
    flow.send({ type: 'group.described', group: 'shirt', change: { reason: 'defective' } });
    assert.equal(groupOf((flow.state as At<'details'>).draft, 'shirt')?.answers, undefined);
  });
});

describe('photos', () => {
  const uploading = (fail = 0) => {
    let left = fail;
    const sent: string[] = [];
    const adapter: ReturnsAdapter = {
      ...shop(),
      uploadFile: async (_, file, { onProgress } = {}) => {
        const name = await file.text();
        onProgress?.(0.5);
        if (left > 0) {
          left -= 1;
          throw new ReturnsError('network', 'lost');
        }
        sent.push(name);
        return { id: `file-${name}`, type: 'image/jpeg', size: 3 };
      },
    };
    return { adapter, sent };
  };
  const all = (state: At<'details'>, status: string) =>
    state.asides.uploads.every((upload) => upload.status === status) && state.asides.uploads.length > 0;

  it('are prepared, sent beside the step, and named in the submission', async () => {
    const { adapter, sent } = uploading();
    const requests: unknown[] = [];
    const flow = await atDetails(
      {
        ...adapter,
        // The shop behind it has never seen these files.
        submitReturn: (access, request) => (
          requests.push(request),
          adapter.submitReturn(access, { ...request, evidence: [] })
        ),
      },
      1,
      { prepareFile: async (file) => new Blob([`small ${await file.text()}`], { type: file.type }) },
    );
    describeGroup(flow, 'shirt');
    flow.send({ type: 'files.added', group: 'shirt', files: [photo('a'), photo('b')] });
    flow.send({ type: 'details.confirmed' });
    assert.deepEqual(flow.state.problems, [{ code: 'upload_unfinished', group: 'shirt' }]);
    await reach(flow, 'details', (state) => all(state, 'stored'));
    assert.deepEqual(sent.sort(), ['small a', 'small b']);
    flow.send({ type: 'file.removed', id: 'a' });
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
    flow.send({ type: 'method.confirmed' });
    await reach(flow, 'review');
    flow.send({ type: 'review.confirmed', locale: 'en' });
    await reach(flow, 'done');
    const [{ evidence }] = requests as [{ evidence: unknown }];
    assert.deepEqual(evidence, [{ id: 'file-small b', lineId: 'shirt' }]);
  });

  it('that did not arrive are sent again on request', async () => {
    const { adapter, sent } = uploading(1);
    const flow = await atDetails(adapter, 1);
    flow.send({ type: 'files.added', group: 'shirt', files: [photo('a')] });
    await reach(flow, 'details', (state) => all(state, 'failed'));
    flow.send({ type: 'file.retried', id: 'a' });
    await reach(flow, 'details', (state) => all(state, 'stored'));
    assert.deepEqual(sent, ['a']);
  });

  it('that the shop did not keep are asked for again, with everything else as it was', async () => {
    const { adapter } = uploading();
    const gone = new ReturnsError('file_unknown', 'gone', { params: { files: ['file-a'] } });
    const flow = await atDetails({ ...adapter, submitReturn: () => Promise.reject(gone) }, 1);
    describeGroup(flow, 'shirt');
    flow.send({ type: 'files.added', group: 'shirt', files: [photo('a')] });
    await reach(flow, 'details', (state) => all(state, 'stored'));
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
    flow.send({ type: 'method.confirmed' });
    await reach(flow, 'review');
    flow.send({ type: 'review.confirmed', locale: 'en' });
    const { notice, asides, draft } = await reach(flow, 'details');
    assert.deepEqual([notice, asides.uploads], [{ code: 'files_gone' }, []]);
    assert.equal(groupOf(draft, 'shirt')?.reason, 'too_small');
  });
});

describe('what is fetched beside a step', () => {
  const variant = (sku: string): Variant => ({
    sku,
    product: 'S',
    title: 'Shirt',
    variant: sku,
    image: null,
    currency: 'EUR',
    unitPrice: 2000,
    available: 3,
    suggested: false,
  });

  it('is what can be had in exchange, once somebody wants that', async () => {
    const queries: unknown[] = [];
    const adapter: ReturnsAdapter = {
      ...shop(),
      listVariants: (_, query) => (queries.push(query), Promise.resolve({ variants: [variant('L')] })),
    };
    const flow = await atDetails(adapter, 1);
    assert.equal(flow.can.exchange, true);
    // What the policy of this shop does not offer is not kept.
    describeGroup(flow, 'shirt', { ...goodwill, outcome: 'exchange' });
    assert.deepEqual([groupOf((flow.state as At<'details'>).draft, 'shirt')?.outcome, queries], [undefined, []]);
    flow.send({ type: 'variants.searched', group: 'shirt', search: ' linen ' });
    const { asides } = await reach(flow, 'details', (state) => state.asides.variants.shirt?.status === 'ready');
    assert.deepEqual(
      asides.variants.shirt?.items.map(({ sku }) => sku),
      ['L'],
    );
    assert.deepEqual(queries, [{ line: 'shirt', search: 'linen', reason: 'too_small' }]);
  });

  it('is where to hand in, with a failure that does not stop the step', async () => {
    const adapter: ReturnsAdapter = {
      ...shop(),
      listPoints: () => Promise.reject(new ReturnsError('unavailable', 'later')),
    };
    const flow = await atDetails(adapter, 1);
    describeGroup(flow, 'shirt');
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'store' });
    await reach(flow, 'method', (state) => state.asides.points.shop?.status === 'failed');
    flow.send({ type: 'method.confirmed' });
    await reach(flow, 'review');
  });
});

describe('the ways in', () => {
  it('ask for what the shop wants, unless somebody typed already', async () => {
    const adapter: ReturnsAdapter = { ...shop(), readShop: () => Promise.resolve(shopView) };
    const flow = createReturnFlow({ adapter });
    flow.send({ type: 'flow.started', number: 'A-1' });
    const { contact, number } = await reach(flow, 'lookup', (state) => state.shop !== null);
    assert.deepEqual([contact, number], [{ kind: 'postcode', value: '' }, 'A-1']);
    flow.send({ type: 'contact.chosen', kind: 'email', number: 'A-1' });
    assert.equal((flow.state as At<'lookup'>).contact.kind, 'email');
  });

  it('lead through a code where the shop wants one', async () => {
    const adapter = shop();
    const asked: unknown[] = [];
    const guarded: ReturnsAdapter = {
      ...adapter,
      lookUpOrder: (request) => {
        asked.push(request);
        const params = { verification: `v${asked.length}`, expiresAt: '2026-11-20T12:10:00Z' };
        return Promise.reject(new ReturnsError('code_required', 'sent', { params }));
      },
      confirmCode: ({ verification, code }) => {
        if (verification === 'v2' && code === '123456') return adapter.lookUpOrder(credentials);
        return Promise.reject(new ReturnsError('code_wrong', 'no', { params: { left: 4 } }));
      },
    };
    const flow = createReturnFlow({ adapter: guarded });
    flow.send({ type: 'lookup.submitted', ...typed, locale: 'ro' });
    assert.equal((await reach(flow, 'verify')).again, false);
    flow.send({ type: 'code.submitted', code: ' ' });
    assert.deepEqual(flow.state.problems, [{ code: 'code_missing' }]);
    flow.send({ type: 'code.submitted', code: '000000' });
    const { progress } = await reach(flow, 'verify');
    assert.ok(progress.kind === 'failed' && progress.error.params.left === 4);
    flow.send({ type: 'code.requested' });
    assert.equal((await reach(flow, 'verify')).again, true);
    const request = { ...credentials, locale: 'ro' };
    assert.deepEqual(asked, [request, request], 'the second mail speaks the language of the first');
    flow.send({ type: 'code.submitted', code: '123456' });
    await reach(flow, 'items');
  });

  it('go back to the look-up with what was typed when the code is over', async () => {
    const guarded: ReturnsAdapter = {
      ...shop(),
      lookUpOrder: () => Promise.reject(new ReturnsError('code_required', 'sent', { params: { verification: 'v' } })),
      confirmCode: () => Promise.reject(new ReturnsError('verification_over', 'over')),
    };
    const flow = createReturnFlow({ adapter: guarded });
    flow.send({ type: 'lookup.submitted', ...typed });
    await reach(flow, 'verify');
    flow.send({ type: 'code.submitted', code: '1' });
    const { notice, number, contact } = await reach(flow, 'lookup');
    assert.deepEqual([notice, { number, contact }], [{ code: 'code_over' }, typed]);
  });

  const signedIn = (): ReturnsAdapter => {
    const adapter = shop();
    return {
      ...adapter,
      listOrders: async (_, page) => ({
        orders: [{ number: page?.cursor ?? 'A-1', placedOn: '2026-11-01', currency: 'EUR', lines: [], cases: [] }],
        next: page?.cursor ? null : 'A-0',
      }),
      openOrder: () => adapter.lookUpOrder(credentials),
    };
  };

  it('show their orders to customers who are signed in', async () => {
    const flow = createReturnFlow({ adapter: signedIn(), getToken: () => Promise.resolve('jwt') });
    flow.send({ type: 'flow.started', signIn: true });
    await reach(flow, 'orders');
    flow.send({ type: 'orders.continued' });
    const { orders } = await reach(flow, 'orders');
    assert.deepEqual(
      orders.map(({ number }) => number),
      ['A-1', 'A-0'],
    );
    flow.send({ type: 'order.chosen', number: 'A-1' });
    assert.deepEqual((await reach(flow, 'items')).customer, { customerToken: 'jwt' });
  });

  it('open the order of a deep link at once, and again when the session is over', async () => {
    const flow = createReturnFlow({ adapter: signedIn(), getToken: () => Promise.resolve('jwt') });
    flow.send({ type: 'flow.started', number: 'A-1', signIn: true });
    await reach(flow, 'items');
    flow.send({ type: 'quantity.chosen', lineId: 'lamp', quantity: 1 });
    flow.send({ type: 'session.ended' });
    const { draft } = await reach(flow, 'items');
    assert.deepEqual(draft.groups, [{ id: 'lamp', lineId: 'lamp', quantity: 1 }]);
  });

  it('fall back to the look-up when nobody is signed in', async () => {
    for (const getToken of [() => Promise.resolve(null), () => Promise.reject(new Error('page'))]) {
      const flow = createReturnFlow({ adapter: signedIn(), getToken });
      flow.send({ type: 'flow.started', signIn: true });
      flow.send({ type: 'lookup.submitted', ...typed });
      await reach(flow, 'items');
    }
  });

  it('take up a return that was in the making before a reload', async () => {
    const first = await atDetails(shop(), 2);
    const { draft } = first.state as At<'details'>;
    const flow = createReturnFlow({
      adapter: shop(),
      initial: {
        ...createReturnFlow({ adapter: shop() }).state,
        kept: { orderNumber: 'A-1', draft, from: 'reload' },
      } as FlowState,
    });
    flow.send({ type: 'lookup.submitted', ...typed });
    const items = await reach(flow, 'items');
    assert.deepEqual([items.notice, items.draft.groups.length], [{ code: 'draft_restored' }, 1]);
  });
});

describe('the review', () => {
  const atReview = async (adapter: ReturnsAdapter) => {
    const flow = await atDetails(adapter, 2);
    describeGroup(flow, 'shirt');
    flow.send({ type: 'details.confirmed' });
    flow.send({ type: 'method.chosen', seller: 'shop', code: 'post' });
    flow.send({ type: 'method.confirmed' });
    await reach(flow, 'review');
    return flow;
  };

  it('is edited in place: another quantity is another quote', async () => {
    const flow = await atReview(shop());
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 1 });
    const { quote } = await reach(flow, 'review');
    assert.equal(quote.refund.refund, 2000);
    flow.send({ type: 'quantity.chosen', lineId: 'shirt', quantity: 0 });
    assert.equal(flow.state.step, 'items');
  });

  it('is come back to straight from the step that was revisited', async () => {
    const flow = await atReview(shop());
    flow.send({ type: 'step.revisited', step: 'details' });
    flow.send({ type: 'group.described', group: 'shirt', change: { outcome: 'store_credit' } });
    flow.send({ type: 'details.confirmed' });
    assert.equal((await reach(flow, 'review')).quote.refund.credit, 4400);
  });

  it('leads back to the way of sending when the point is gone', async () => {
    const adapter = shop();
    const gone = new ReturnsError('hand_over_unavailable', 'gone', { params: { seller: 'shop' } });
    const flow = await atReview({ ...adapter, submitReturn: () => Promise.reject(gone) });
    flow.send({ type: 'review.confirmed', locale: 'en' });
    assert.deepEqual((await reach(flow, 'method')).notice, { code: 'hand_over_gone' });
  });

  it('leads back to the choice when what is wanted instead is sold out', async () => {
    const adapter = shop();
    const problems = [{ code: 'exchange_unavailable', lineId: 'shirt' }];
    const refused = new ReturnsError('selection_refused', 'gone', { params: { problems } });
    const flow = await atReview({ ...adapter, submitReturn: () => Promise.reject(refused) });
    flow.send({ type: 'review.confirmed', locale: 'en' });
    assert.deepEqual((await reach(flow, 'details')).notice, { code: 'exchange_gone' });
  });
});
