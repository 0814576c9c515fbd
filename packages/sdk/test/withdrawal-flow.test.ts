import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { withdrawalRoutes, type WithdrawalReceipt, type WithdrawalRequest } from '@returns-portal/contract';
import {
  createWithdrawalFlow,
  ReturnsError,
  STATUTORY_LABELS,
  type KeptWithdrawal,
  type WithdrawalFlow,
  type WithdrawalFlowOptions,
} from '@returns-portal/sdk';

const SAID = { name: 'Ana', contract: 'A-1', email: 'ana@example.com', text: '' };
const SHOWN = {
  shown: { text: 'I hereby withdraw', ...STATUTORY_LABELS.en },
  locale: 'en',
  component: 'test 1',
  timeZone: 'Europe/Paris',
} as const;

const receiptOf = ({ id, statement, shown, locale }: WithdrawalRequest): WithdrawalReceipt => ({
  id,
  number: `W-${id}`,
  receivedAt: '2026-11-22T12:00:00Z',
  confirmedAt: null,
  timeZone: 'Europe/Paris',
  locale,
  statement,
  text: shown.text,
  hash: '0'.repeat(64),
  receipts: {
    pdf: { path: '/p', expiresAt: '2026-12-22T12:00:00Z' },
    text: { path: '/t', expiresAt: '2026-12-22T12:00:00Z' },
  },
});

/** A service that fails as often as it is told to, and a device that keeps. */
const stage = (failures: ReturnsError[] = [], more: Partial<WithdrawalFlowOptions> = {}) => {
  const sent: WithdrawalRequest[] = [];
  const kept = new Map<string, KeptWithdrawal>();
  let back: () => void = () => undefined;
  let ids = 0;
  const options: WithdrawalFlowOptions = {
    send: (request) => {
      sent.push(request);
      const failure = failures.shift();
      return failure ? Promise.reject(failure) : Promise.resolve(receiptOf(request));
    },
    keep: {
      load: () => [...kept.values()],
      save: (one) => Boolean(kept.set(one.request.id, one)),
      clear: (id) => void kept.delete(id),
    },
    newId: () => `statement-${String((ids += 1)).padStart(8, '0')}`,
    online: (listener) => {
      back = listener;
      return () => undefined;
    },
    ...more,
  };
  return { options, sent, kept, online: () => back(), flow: createWithdrawalFlow(options) };
};

const goOn = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

const confirm = async (flow: WithdrawalFlow, said = SAID): Promise<void> => {
  flow.send({ type: 'form.opened' });
  flow.send({ type: 'form.submitted', entry: said });
  flow.send({ type: 'review.confirmed', ...SHOWN });
  await goOn();
};

const gone = () => new ReturnsError('network', 'gone');

describe('the withdrawal flow', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date('2026-11-22T12:00:00Z') }));
  afterEach(() => mock.timers.reset());

  it('goes from the entry over form and review to the receipt', async () => {
    const { flow, sent, kept } = stage();
    const steps = [flow.state.step];
    flow.subscribe(() => steps.push(flow.state.step));
    await confirm(flow);
    assert.deepEqual([...new Set(steps)], ['closed', 'form', 'review', 'sending', 'receipt']);
    assert.deepEqual(sent[0]?.statement, { name: 'Ana', contract: 'A-1', email: 'ana@example.com' });
    assert.deepEqual(sent[0].device, { confirmedAt: '2026-11-22T12:00:00.000Z', sentAt: '2026-11-22T12:00:00.000Z' });
    assert.equal(kept.size, 0);
  });

  it('asks for three things, and of an address only that it has two sides', () => {
    const { flow } = stage();
    flow.send({ type: 'form.opened' });
    flow.send({ type: 'form.submitted', entry: { name: ' ', contract: '', email: 'ana', text: '' } });
    assert.ok(flow.state.step === 'form');
    assert.deepEqual(
      flow.state.problems.map(({ code }) => code),
      ['name_missing', 'contract_missing', 'email_malformed'],
    );
    flow.send({ type: 'form.submitted', entry: { ...SAID, email: 'ana@localhost' } });
    assert.equal(flow.state.step, 'review');
  });

  it('names lines only where not all of it is meant, and sends no id that the contract does not take', () => {
    const lines = [
      { line: 'gid://shop/1', title: 'Lamp', quantity: 2 },
      { line: 'l2', title: 'Cup', variant: 'Blue', quantity: 1 },
    ];
    const { flow } = stage([], { known: { ...SAID, lines } });
    const statement = (quantities?: readonly number[]) => {
      flow.send({ type: 'form.opened' });
      flow.send({ type: 'form.submitted', entry: { ...SAID, ...(quantities && { quantities }) } });
      assert.ok(flow.state.step === 'review');
      const shown = flow.state.statement.lines;
      flow.send({ type: 'review.left' });
      return shown;
    };
    assert.equal(statement(), undefined);
    assert.deepEqual(statement([1, 1]), [
      { title: 'Lamp', quantity: 1 },
      { line: 'l2', title: 'Cup, Blue', quantity: 1 },
    ]);
    flow.send({ type: 'form.submitted', entry: { ...SAID, quantities: [0, 0] } });
    assert.ok(flow.state.step === 'form');
    assert.deepEqual(flow.state.problems, [{ code: 'nothing_chosen', field: 'lines' }]);
  });

  it('fills in what a page comes to know, and never over what was said', () => {
    const { flow } = stage();
    flow.send({ type: 'form.opened' });
    flow.send({ type: 'form.submitted', entry: { ...SAID, email: '' } });
    flow.send({ type: 'known.given', known: { name: 'Other', email: 'other@example.com' } });
    assert.deepEqual([flow.state.draft.name, flow.state.draft.email], ['Ana', 'other@example.com']);
  });

  it('sends once for a double click', async () => {
    const { flow, sent } = stage();
    flow.send({ type: 'form.opened' });
    flow.send({ type: 'form.submitted', entry: SAID });
    flow.send({ type: 'review.confirmed', ...SHOWN });
    flow.send({ type: 'review.confirmed', ...SHOWN });
    await goOn();
    flow.send({ type: 'review.confirmed', ...SHOWN });
    assert.equal(sent.length, 1);
  });

  it('keeps what could not be sent, and sends it again after 30 seconds, then ever less often', async () => {
    const { flow, sent, kept } = stage([gone(), gone(), gone(), gone(), gone(), gone()]);
    await confirm(flow);
    assert.ok(flow.state.step === 'kept' && flow.state.outbox.storage === 'device' && !flow.state.sending);
    assert.equal(kept.size, 1);
    for (const seconds of [30, 60, 120, 240, 300, 300]) {
      const before = sent.length;
      mock.timers.tick(seconds * 1000 - 1);
      assert.equal(sent.length, before);
      mock.timers.tick(1);
      assert.equal(sent.length, before + 1, `after ${seconds} seconds`);
      await goOn();
    }
    assert.equal(flow.state.step, 'receipt');
    assert.deepEqual(
      [new Set(sent.map(({ id }) => id)).size, new Set(sent.map((one) => one.device?.confirmedAt)).size],
      [1, 1],
    );
    assert.equal(sent.at(-1)?.device?.sentAt, '2026-11-22T12:17:30.000Z');
    assert.equal(kept.size, 0);
  });

  it('waits as long as the service asks', async () => {
    const { flow, sent } = stage([new ReturnsError('too_many_attempts', 'later', { params: { retryAfter: 7 } })]);
    await confirm(flow);
    mock.timers.tick(7000);
    await goOn();
    assert.deepEqual([sent.length, flow.state.step], [2, 'receipt']);
  });

  it('sends at once when the network is back, or somebody wishes it', async () => {
    const { flow, sent, online } = stage([gone(), gone()]);
    await confirm(flow);
    online();
    online();
    await goOn();
    assert.equal(sent.length, 2);
    flow.send({ type: 'sending.wanted' });
    await goOn();
    assert.deepEqual([sent.length, flow.state.step], [3, 'receipt']);
  });

  it('sends what earlier pages kept, each in its turn', async () => {
    const { flow, options, kept } = stage([gone(), gone()]);
    await confirm(flow);
    flow.dispose();
    const second = createWithdrawalFlow({ ...options, keep: { ...options.keep!, load: () => [] } });
    await confirm(second, { ...SAID, contract: 'A-2' });
    second.dispose();
    assert.equal(kept.size, 2);
    const third = createWithdrawalFlow(options);
    await goOn();
    await goOn();
    assert.ok(third.state.step === 'receipt');
    assert.deepEqual(
      [...third.state.earlier, third.state.receipt].map(({ statement }) => statement.contract),
      ['A-1', 'A-2'],
    );
    assert.equal(kept.size, 0);
  });

  it('says so where the device keeps nothing', async () => {
    const { flow } = stage([gone()], { keep: { load: () => [], save: () => false, clear: () => undefined } });
    await confirm(flow);
    assert.ok(flow.state.step === 'kept' && flow.state.outbox.storage === 'memory');
  });

  it('leads back to the fields with everything in them where the service does not take it', async () => {
    const issues = [{ path: 'statement.name', code: 'too_big', message: '' }];
    const refusal = new ReturnsError('invalid_request', 'no', { params: { issues } });
    const { flow, sent, kept } = stage([refusal]);
    await confirm(flow);
    assert.ok(flow.state.step === 'form');
    assert.deepEqual(flow.state.problems, [{ code: 'refused', field: 'name' }]);
    assert.deepEqual([flow.state.draft.contract, kept.size], ['A-1', 1]);
    await confirm(flow, { ...SAID, name: 'A' });
    assert.deepEqual([flow.state.step, sent.length, kept.size], ['receipt', 2, 0]);
  });

  it('sends nothing that the service would have to refuse, however much was written', async () => {
    const { flow, sent } = stage();
    // The last place of each is the first half of an emoji.
    const long = (places: number): string => `${'a'.repeat(places - 1)}😀 and more`;
    flow.send({ type: 'form.opened' });
    const entry = { name: `A\0${long(199)}`, contract: long(500), email: 'ana@example.com', text: long(2000) };
    flow.send({ type: 'form.submitted', entry });
    flow.send({ type: 'review.confirmed', ...SHOWN, shown: { ...SHOWN.shown, text: long(60_000) } });
    await goOn();
    const [request] = sent;
    assert.deepEqual(withdrawalRoutes.declareWithdrawal.request.safeParse(request).error, undefined);
    assert.doesNotMatch(JSON.stringify(request), /\\u0000|\\ud[89a-f]/i);
    assert.equal(request?.shown.text.length, 59_999);
  });

  it('takes what cannot be kept for nothing', () => {
    const { flow } = stage();
    flow.send({ type: 'form.opened' });
    flow.send({ type: 'form.submitted', entry: { ...SAID, name: ' \0' } });
    assert.equal(flow.state.step, 'form');
  });

  it('renews an id that belongs to another statement, once', async () => {
    const taken = () => new ReturnsError('idempotency_mismatch', 'taken');
    const { flow, sent } = stage([taken(), taken()]);
    await confirm(flow);
    assert.equal(flow.state.step, 'kept');
    assert.equal(new Set(sent.map(({ id }) => id)).size, 2);
  });

  it('does nothing more once it is disposed of', async () => {
    const { flow, sent } = stage([gone()]);
    await confirm(flow);
    flow.dispose();
    mock.timers.tick(600_000);
    flow.send({ type: 'sending.wanted' });
    assert.equal(sent.length, 1);
  });
});
