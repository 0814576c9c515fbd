import assert from 'node:assert/strict';
import { isProblemCode } from '@returns-portal/contract/client';
import type { FlowState, Progress } from '@returns-portal/sdk';
import type { Said } from './network.ts';

const TRANSPORT: readonly string[] = ['network', 'timeout', 'invalid_response'];

const STEPS: readonly string[] = ['lookup', 'verify', 'orders', 'items', 'details', 'method', 'review', 'done', 'case'];

/** A failure has a code of the contract or of the way there; `internal` is the service's or the shop's own, or a slip of ours. */
export const checkFailure = ({ code, params }: { code: string; params: object }, ownSystem = false): void => {
  assert.ok(isProblemCode(code) || TRANSPORT.includes(code), `the failure "${code}" is a code that is known`);
  if (code === 'internal') assert.ok(ownSystem || 'by' in params, 'what failed inside is not the SDK');
};

export const checkProgress = (progress: Progress, ownSystem = false): void => {
  assert.notEqual(progress.kind, 'pending', 'nothing is pending for ever');
  if (progress.kind === 'failed') checkFailure(progress.error, ownSystem);
};

/** A flow of which nothing is under way. */
export const checkSettled = (state: FlowState, ownSystem: boolean): void => {
  assert.ok(STEPS.includes(state.step), `"${state.step}" is a step`);
  checkProgress(state.progress, ownSystem);
  if (state.step === 'lookup') assert.equal(state.signingIn, false, 'nobody is waited for who signs in');
  if (!('asides' in state)) return;
  const { uploads, variants, points, slots } = state.asides;
  for (const { status, error } of uploads) {
    assert.notEqual(status, 'sending', 'no file is on its way for ever');
    if (error) checkFailure(error, ownSystem);
  }
  for (const listing of [...Object.values(variants), ...Object.values(points), ...Object.values(slots)]) {
    assert.notEqual(listing.status, 'loading', 'no list is loading for ever');
    if (listing.status === 'failed') checkFailure(listing.error, ownSystem);
  }
};

/** What was typed before something failed is still there. */
export const checkNothingLost = (before: FlowState, now: FlowState): void => {
  if (now.step === 'lookup' && before.step === 'lookup' && now.progress.kind === 'failed' && before.number !== '') {
    assert.deepEqual([now.number, now.contact], [before.number, before.contact], 'what was typed is still there');
  }
  if (!('draft' in before)) return;
  if ('draft' in now && now.progress.kind === 'failed' && now.step === before.step) {
    assert.deepEqual(now.draft, before.draft, 'what was said is still there after a failure');
  }
  if (now.step === 'lookup' && now.notice?.code === 'session_expired') {
    assert.deepEqual(now.kept?.draft, before.draft, 'what was said is kept for when they are back');
  }
};

/** The money on the screen is the service's. */
export const checkMoney = (state: FlowState, { quotes }: Said): void => {
  if (state.step !== 'review' || state.progress.kind === 'pending') return;
  const said = quotes.get(state.quote.id);
  assert.ok(said, 'the service has made this quote');
  const amounts = ({ refund, credit, owed }: { refund: number; credit: number; owed: number }) => [
    refund,
    credit,
    owed,
  ];
  assert.deepEqual(amounts(state.quote.refund), amounts(said.refund), 'the amounts are those of the service');
};

/** However often it came: one submission of a quote, one statement of an id. */
export const checkOnce = ({ submissions, statements }: Said): void => {
  for (const made of submissions.values()) assert.equal(made.size, 1, 'a quote is submitted once');
  for (const made of statements.values()) assert.equal(made.size, 1, 'a statement is recorded once');
};
