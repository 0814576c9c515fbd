import assert from 'node:assert/strict';
import { createTracker, type ReturnsAdapter } from '@returns-portal/sdk';
import type { DemoOrder } from '@returns-portal/testing';
import { isThere, nextEvents } from './customer.ts';
import { checkMoney, checkNothingLost, checkProgress, checkSettled, checkFailure } from './invariants.ts';
import type { Said } from './network.ts';
import type { Dice } from './random.ts';
import { openTab, wordsOf, type Tab } from './tab.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What a journey needs of the world it happens in. */
export interface Ground {
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly order: DemoOrder;
  /** Each page has its own, over the same back end. */
  readonly adapter: () => ReturnsAdapter;
  /** From now on everything works. */
  readonly calm: () => void;
  readonly said: Said | null;
  /** Whether the shop's own functions decide, whose failures are `internal`. */
  readonly ownSystem: boolean;
  /** How many returns the back end has, apart from those of the beginning. */
  readonly made: () => number;
  readonly tell: (words: string) => void;
}

/** Milliseconds after which everything has been tried as often as it will be. */
const LONG = 60_000;
const ENOUGH = 60;

const act = async (tab: Tab, ground: Ground, straight: boolean): Promise<void> => {
  const { clock, dice, order, said, ownSystem, tell } = ground;
  for (const event of nextEvents(tab.state, order, { dice, straight })) tab.send(event);
  if (!straight && dice.percent(15)) {
    await clock.pass(dice.number(0, 1200));
    return;
  }
  const before = tab.state;
  await clock.pass(LONG);
  tell(`  → ${wordsOf(tab.state)}`);
  checkSettled(tab.state, ownSystem);
  checkNothingLost(before, tab.state);
  if (said) checkMoney(tab.state, said);
};

/** Follows a return that was made, and writes to the shop. */
const follow = async (tab: Tab, number: string, ground: Ground): Promise<void> => {
  const { clock, dice, adapter, calm, ownSystem, tell } = ground;
  if (!('access' in tab.state)) return;
  const tracker = createTracker({ adapter: adapter(), access: tab.state.access, number });
  const settle = async () => {
    await clock.pass(LONG);
    const { state } = tracker;
    tell(`  → tracker ${state.kind}`);
    assert.notEqual(state.kind, 'loading', 'a case is not read for ever');
    if (state.kind === 'failed') checkFailure(state.error, ownSystem);
    if (state.kind === 'ready') for (const one of Object.values(state.progress)) checkProgress(one, ownSystem);
  };
  const write = () => {
    tell('tracker: writes');
    tracker.send({ type: 'message.sent', text: 'When will you have it?' });
  };
  let written = false;
  for (let left = dice.number(1, 6); left > 0; left -= 1) {
    await settle();
    const { state } = tracker;
    if (state.kind === 'ready' && state.unsent === null && written) break;
    if (state.kind === 'ready' && state.details.actions.includes('add_message') && dice.percent(60)) {
      written = true;
      write();
      if (dice.percent(30)) write();
    } else tracker.send({ type: 'refreshed' });
  }
  await settle();
  calm();
  tracker.send({ type: 'refreshed' });
  await settle();
  const { state } = tracker;
  assert.equal(state.kind, 'ready', 'the case can be read when the network is well');
  if (state.kind !== 'ready') return;
  if (state.unsent !== null) write();
  await settle();
  if (tracker.state.kind === 'ready' && written) {
    assert.equal(tracker.state.details.messages.length, 1, 'what was written is there once');
  }
  tracker.send({ type: 'cancelled' });
  tracker.send({ type: 'cancelled' });
  await settle();
  const after = tracker.state;
  const can = state.details.actions.includes('cancel');
  if (can && after.kind === 'ready') assert.deepEqual(after.progress.cancel, { kind: 'idle' }, 'it can be cancelled');
  tracker.dispose();
};

/** Goes on in calm weather until the customer sees that the return is made. */
const finish = async (tab: Tab, ground: Ground): Promise<void> => {
  for (let left = ENOUGH; left > 0 && !isThere(tab); left -= 1) {
    await act(tab, ground, true);
  }
  assert.ok(isThere(tab), `the journey comes to its end: ${wordsOf(tab.state)}`);
};

/** A customer makes a return while anything goes wrong, reloads, opens a second page, and goes on when all is well. */
export const runJourney = async (ground: Ground): Promise<void> => {
  const { dice, clock, tell, calm, made } = ground;
  const knownCases = new Set<string>();
  const tabs = [openTab({ name: 'page', adapter: ground.adapter(), knownCases, tell })];
  for (let left = dice.number(8, 26); left > 0; left -= 1) {
    const tab = dice.one(tabs);
    if (isThere(tab)) break;
    if (dice.percent(4)) {
      tab.reload();
      await clock.pass(dice.number(0, LONG));
    } else if (tabs.length === 1 && dice.percent(2)) {
      tabs.push(openTab({ name: 'second page', adapter: ground.adapter(), knownCases, tell }));
    } else await act(tab, ground, false);
  }
  await clock.pass(LONG);
  if (dice.percent(40)) {
    const [tab] = tabs;
    if (tab?.state.step === 'done') {
      await follow(tab, tab.state.submission.cases[0]!.number, ground);
    }
  }
  tell('the network is well again');
  calm();
  for (const tab of tabs) await finish(tab, ground);
  const pressed = tabs.filter((tab) => tab.pressed).length;
  const count = made();
  assert.ok(count <= pressed, `${count} returns were made, and ${pressed} confirmed`);
  assert.ok(count >= 1, 'the return was made');
  for (const tab of tabs) tab.close();
};
