import assert from 'node:assert/strict';
import {
  createWithdrawalFlow,
  withdrawalAdapter,
  type KeptWithdrawal,
  type RestAdapterOptions,
  type WithdrawalFlow,
  type WithdrawalKeep,
} from '@returns-portal/sdk';
import type { DemoOrder } from '@returns-portal/testing';
import { checkFailure } from './invariants.ts';
import type { Said } from './network.ts';
import type { Dice } from './random.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface WithdrawalGround {
  readonly rest: RestAdapterOptions;
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly record: DemoOrder;
  readonly calm: () => void;
  readonly said: Said;
  readonly tell: (words: string) => void;
}

/** Milliseconds within which a kept statement has been sent again, however long it waited. */
const VERY_LONG = 700_000;

const memoryKeep = (works: boolean): WithdrawalKeep => {
  const kept = new Map<string, KeptWithdrawal>();
  return {
    load: () => [...kept.values()],
    save(one) {
      if (works) kept.set(one.request.id, structuredClone(one));
      return works;
    },
    clear: (id) => void kept.delete(id),
  };
};

const SHOWN = { text: 'I withdraw', entry: 'Withdraw here', confirm: 'Confirm' };

/** A consumer declares a withdrawal while anything goes wrong; what was confirmed arrives once, whatever they do. */
export const runWithdrawal = async (ground: WithdrawalGround): Promise<void> => {
  const { rest, clock, dice, record, calm, said, tell } = ground;
  const { declareWithdrawal } = withdrawalAdapter(rest);
  const keep = memoryKeep(dice.percent(80));
  const onDevice = dice.percent(80);
  const open = (): WithdrawalFlow =>
    createWithdrawalFlow({
      send: declareWithdrawal,
      ...(onDevice && { keep }),
      now: () => clock.now(),
      online: () => () => undefined,
    });
  let flow = open();
  const entry = { name: 'Ana Pop', contract: record.order.number, email: record.customer.email, text: 'All of it' };
  flow.send({ type: 'form.opened' });
  flow.send({ type: 'form.submitted', entry });
  assert.equal(flow.state.step, 'review');
  const confirm = { type: 'review.confirmed', shown: SHOWN, locale: 'fr', component: 'sdk/test' } as const;
  flow.send(confirm);
  if (dice.percent(40)) flow.send(confirm);
  for (let left = dice.number(1, 8); left > 0 && flow.state.step !== 'receipt'; left -= 1) {
    await clock.pass(dice.one([0, 400, 5000, 40_000, 400_000]));
    const { state } = flow;
    tell(`  → ${state.step}${'error' in state && state.error ? `: ${state.error.code}` : ''}`);
    assert.ok(['sending', 'kept', 'receipt'].includes(state.step), `a confirmed statement is not in "${state.step}"`);
    if ('error' in state && state.error) checkFailure(state.error);
    const stored = 'outbox' in state && state.outbox.storage === 'device';
    if (stored && dice.percent(25)) {
      tell('reloads');
      flow.dispose();
      flow = open();
    } else if (dice.percent(40)) {
      tell('sends it now');
      flow.send({ type: 'sending.wanted' });
      flow.send({ type: 'sending.wanted' });
    }
  }
  tell('the network is well again');
  calm();
  await clock.pass(VERY_LONG);
  // A reload just as the receipt came leaves nothing to send, and nothing to show.
  const arrived = flow.state.step === 'receipt' || (flow.state.step === 'closed' && keep.load().length === 0);
  assert.ok(arrived, `the statement arrives when the network is well: ${flow.state.step}`);
  assert.equal(said.statements.size, 1, 'what was confirmed once is one statement');
  assert.deepEqual(keep.load(), [], 'nothing is kept that has arrived');
  flow.dispose();
};
