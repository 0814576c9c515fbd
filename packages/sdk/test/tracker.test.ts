import type { CaseAction, CaseDetails, Submission } from '@returns-portal/contract';
import { createTracker, ReturnsError, type ReturnsAdapter, type Tracker, type TrackerReady } from '@returns-portal/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { credentials, shop } from './shop.ts';

const access = { token: 'token' };

/** A return of a shirt, as the memory adapter makes it. */
const submitted = async (): Promise<{ adapter: ReturnsAdapter; access: { token: string }; made: Submission }> => {
  const adapter = shop();
  const { token } = await adapter.lookUpOrder(credentials);
  const { id: quoteId } = await adapter.createQuote(
    { token },
    {
      items: [{ lineId: 'shirt', quantity: 1, choice: { track: 'goodwill', reason: 'too_small', outcome: 'refund' } }],
      methods: [{ seller: 'shop', code: 'post' }],
    },
  );
  return { adapter, access: { token }, made: await adapter.submitReturn({ token }, { quoteId, locale: 'en' }) };
};

const { made } = await submitted();
const returnCase = made.cases[0]!;
const { number } = returnCase;

const event = (at: number): CaseDetails['history'][number] => ({
  type: 'case_created',
  at: `2026-11-20T12:00:0${at}Z`,
  by: 'customer',
  progress: [],
});

const detailsWith = (facts: Partial<CaseDetails> = {}): CaseDetails => ({
  case: returnCase,
  actions: ['cancel', 'add_shipment', 'add_message', 'add_evidence', 'give_feedback', 'answer_offer'],
  shipping: null,
  shipments: [],
  messages: [],
  evidence: [],
  feedback: null,
  counterOffer: null,
  clocks: null,
  deductions: [],
  history: [event(0)],
  ...facts,
});

type Calls = [name: string, ...args: unknown[]][];

/** A back end of which every answer can be set, and that notes what it was asked. */
const scripted = (methods: Partial<ReturnsAdapter> = {}) => {
  const calls: Calls = [];
  const say =
    (name: string) =>
    (...args: unknown[]): Promise<CaseDetails> => {
      calls.push([name, ...args.slice(2, -1)]);
      return Promise.resolve(detailsWith({ history: [event(0), event(1)] }));
    };
  const adapter: ReturnsAdapter = {
    ...shop(),
    readCaseDetails: () => Promise.resolve(detailsWith()),
    cancelReturn: say('cancel'),
    addShipment: say('ship'),
    addMessage: say('message'),
    addEvidence: say('evidence'),
    uploadFile: (_, file) => Promise.resolve({ id: `file-${file.size}`, type: 'image/png', size: file.size }),
    giveFeedback: say('feedback'),
    answerCounterOffer: say('answer'),
    ...methods,
  };
  return { calls, adapter };
};

const follow = (adapter: ReturnsAdapter): Tracker => createTracker({ adapter, access, number });

/** Resolves when the tracker is as wanted. */
const until = async (tracker: Tracker, there: () => boolean): Promise<void> => {
  if (there()) return;
  await new Promise<void>((resolve) => {
    const end = tracker.subscribe(() => {
      if (!there()) return;
      end();
      resolve();
    });
  });
};

const ready = async (tracker: Tracker): Promise<TrackerReady> => {
  const idle = () =>
    tracker.state.kind === 'ready' && Object.values(tracker.state.progress).every(({ kind }) => kind !== 'pending');
  await until(tracker, idle);
  return tracker.state as TrackerReady;
};

const refusing = (code: ConstructorParameters<typeof ReturnsError>[0]) => () =>
  Promise.reject(new ReturnsError(code, code));

describe('tracker', () => {
  it('reads a case, and how to reach the shop', async () => {
    const contact = { email: 'a@b.example', phone: null, url: null };
    const view = { id: 'shop', name: 'Shop', lookup: { contacts: ['email' as const], code: false }, signIn: false };
    const { adapter } = scripted({ readShop: () => Promise.resolve({ ...view, contact }) });
    const tracker = follow(adapter);
    assert.deepEqual(tracker.state, { kind: 'loading' });
    const state = await ready(tracker);
    assert.equal(state.details.case.number, number);
    assert.deepEqual(state.contact, contact);
    const silent = await ready(follow({ ...adapter, readShop: refusing('internal') }));
    assert.equal(silent.contact, null, 'that is no failure');
  });

  it('shows what an adapter without details has, and offers nothing that the adapter cannot do', async () => {
    const { adapter, access: own, made: fresh } = await submitted();
    delete adapter.readCaseDetails;
    const tracker = createTracker({ adapter, access: own, number: fresh.cases[0]!.number });
    const { details } = await ready(tracker);
    assert.deepEqual([details.case, details.actions, details.history], [fresh.cases[0], [], []]);
    const { adapter: without } = scripted();
    delete without.cancelReturn;
    assert.ok(!(await ready(follow(without))).details.actions.includes('cancel'));
  });

  it('sends each of what a customer can do, with what they said', async () => {
    const { adapter, calls } = scripted();
    const tracker = follow(adapter);
    await ready(tracker);
    tracker.send({ type: 'shipment.added', trackingNumber: 'AB123', carrier: 'Post' });
    await ready(tracker);
    tracker.send({ type: 'offer.answered', offer: 'o-1', accept: false });
    await ready(tracker);
    tracker.send({ type: 'feedback.given', rating: 4 });
    await ready(tracker);
    const file = new Blob(['123']);
    tracker.send({
      type: 'evidence.added',
      files: [
        { file, lineId: 'shirt' },
        { id: 'known', lineId: null },
      ],
    });
    await ready(tracker);
    tracker.send({ type: 'cancelled' });
    const state = await ready(tracker);
    assert.deepEqual(calls, [
      ['ship', { trackingNumber: 'AB123', carrier: 'Post' }],
      ['answer', 'o-1', { accept: false }],
      ['feedback', { rating: 4 }],
      [
        'evidence',
        {
          files: [
            { id: 'file-3', lineId: 'shirt' },
            { id: 'known', lineId: null },
          ],
        },
      ],
      ['cancel'],
    ]);
    assert.deepEqual(state.notice, { code: 'done', action: 'cancel' });
    assert.equal(state.details.history.length, 2);
  });

  it('sends once however often it is pressed, and nothing that is not offered', async () => {
    const { adapter, calls } = scripted({
      readCaseDetails: () => Promise.resolve(detailsWith({ actions: ['cancel'] })),
    });
    const tracker = follow(adapter);
    tracker.send({ type: 'cancelled' });
    await ready(tracker);
    tracker.send({ type: 'cancelled' });
    const pressed = tracker.state;
    tracker.send({ type: 'cancelled' });
    tracker.send({ type: 'feedback.given', rating: 1 });
    assert.equal(tracker.state, pressed, 'nothing changed');
    await ready(tracker);
    assert.deepEqual(calls, [['cancel']]);
  });

  it('changes nothing before the answer, and tells a failure of the task it is of', async () => {
    const { adapter } = scripted({ cancelReturn: refusing('network') });
    const tracker = follow(adapter);
    const before = (await ready(tracker)).details;
    tracker.send({ type: 'cancelled' });
    const waiting = tracker.state as TrackerReady;
    assert.deepEqual([waiting.details, waiting.progress.cancel.kind], [before, 'pending']);
    const after = await ready(tracker);
    assert.equal(after.details, before);
    assert.deepEqual(after.progress.cancel, { kind: 'failed', error: { code: 'network', params: {} } });
    assert.equal(after.progress.add_message.kind, 'idle');
  });

  it('sends a message that failed under the same id, and other words under another', async () => {
    const sent: { id: string; text: string }[] = [];
    let fails = true;
    const { adapter } = scripted({
      addMessage: (_, __, message) => {
        sent.push(message);
        return fails ? refusing('timeout')() : Promise.resolve(detailsWith());
      },
    });
    const tracker = follow(adapter);
    await ready(tracker);
    const say = async (text: string) => {
      tracker.send({ type: 'message.sent', text });
      await ready(tracker);
    };
    await say('Hello');
    await say('Hello');
    fails = false;
    await say('Hello');
    await say('Hello');
    await say('Other');
    const ids = sent.map(({ id }) => id);
    assert.equal(new Set(ids.slice(0, 3)).size, 1);
    assert.equal(new Set(ids).size, 3);
    for (const id of ids) assert.match(id, /^[\w.:~-]{1,80}$/);
  });

  it('reads again what turned out to be past, and says so', async () => {
    let reads = 0;
    const { adapter } = scripted({
      readCaseDetails: () => {
        reads += 1;
        const actions: CaseAction[] = reads === 1 ? ['cancel'] : ['add_message'];
        return Promise.resolve(detailsWith({ actions }));
      },
      cancelReturn: refusing('action_unavailable'),
    });
    const tracker = follow(adapter);
    await ready(tracker);
    tracker.send({ type: 'cancelled' });
    await until(tracker, () => tracker.state.kind === 'ready' && tracker.state.notice !== null);
    const { details, notice, progress } = await ready(tracker);
    assert.deepEqual([details.actions, notice], [['add_message'], { code: 'past', action: 'cancel' }]);
    assert.equal(progress.cancel.kind, 'idle');
  });

  it('keeps the newer of two answers, whichever comes last', async () => {
    const answers: ((details: CaseDetails) => void)[] = [];
    const slow = () => new Promise<CaseDetails>((resolve) => answers.push(resolve));
    const { adapter } = scripted({ addMessage: slow, addShipment: slow });
    const tracker = follow(adapter);
    await ready(tracker);
    tracker.send({ type: 'message.sent', text: 'First' });
    tracker.send({ type: 'shipment.added', trackingNumber: 'AB123' });
    answers[1]!(detailsWith({ history: [event(0), event(1), event(2)] }));
    await until(tracker, () => (tracker.state as TrackerReady).progress.add_shipment.kind === 'idle');
    answers[0]!(detailsWith({ history: [event(0), event(1)] }));
    const { details, progress } = await ready(tracker);
    assert.equal(details.history.length, 3);
    assert.equal(progress.add_message.kind, 'idle');
  });

  it('can be tried again where the case could not be read, and what is shown stays when a second reading fails', async () => {
    let works = false;
    const { adapter } = scripted({
      readCaseDetails: () => (works ? Promise.resolve(detailsWith()) : refusing('network')()),
    });
    const tracker = follow(adapter);
    await until(tracker, () => tracker.state.kind === 'failed');
    works = true;
    tracker.send({ type: 'refreshed' });
    assert.equal(tracker.state.kind, 'loading');
    await ready(tracker);
    works = false;
    tracker.send({ type: 'refreshed' });
    const { details, progress } = await ready(tracker);
    assert.ok(details);
    assert.equal(progress.refresh.kind, 'failed');
  });

  it('is silent once it was disposed of', async () => {
    const signals: AbortSignal[] = [];
    const { adapter } = scripted({
      readCaseDetails: (_, __, options) => {
        signals.push(options!.signal!);
        return Promise.resolve(detailsWith());
      },
    });
    const tracker = follow(adapter);
    let told = 0;
    tracker.subscribe(() => (told += 1));
    tracker.dispose();
    await Promise.resolve();
    assert.deepEqual([told, tracker.state.kind, signals[0]?.aborted], [0, 'loading', true]);
  });
});
