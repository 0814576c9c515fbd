import type { CaseAction, CaseDetails } from '@returns-portal/contract';
import type { FlowError } from '../flow/flow-error.js';
import type { Progress } from '../flow/state.js';
import type { TrackerEffect } from './effect.js';
import type { TrackerEvent, TrackerResult } from './event.js';
import { nothingUnderWay, type TrackerReady, type TrackerState, type TrackerTask } from './state.js';

/** The next state, and what is to be done for it. The same state object means: ignored. */
export type TrackerTransition = readonly [state: TrackerState, effect?: TrackerEffect];

const idle: Progress = { kind: 'idle' };
const pending: Progress = { kind: 'pending' };

/** A message without an id was given none: whoever drives the tracker sees to it. */
type Sent = Exclude<TrackerEvent, { type: 'refreshed' } | { type: 'message.sent' }> | Required<MessageSent>;
type MessageSent = Extract<TrackerEvent, { type: 'message.sent' }>;

const toEffect = (event: Sent): Exclude<TrackerEffect, { task: 'refresh' }> => {
  switch (event.type) {
    case 'cancelled':
      return { task: 'cancel' };
    case 'shipment.added': {
      const { trackingNumber, carrier } = event;
      return { task: 'add_shipment', request: { trackingNumber, ...(carrier !== undefined && { carrier }) } };
    }
    case 'message.sent':
      return { task: 'add_message', request: { id: event.id, text: event.text } };
    case 'evidence.added':
      return { task: 'add_evidence', files: event.files };
    case 'offer.answered':
      return { task: 'answer_offer', offer: event.offer, accept: event.accept };
    case 'feedback.given': {
      const { rating, comment } = event;
      return { task: 'give_feedback', request: { rating, ...(comment !== undefined && { comment }) } };
    }
  }
};

const withProgress = (state: TrackerReady, task: TrackerTask, progress: Progress): TrackerReady => ({
  ...state,
  progress: { ...state.progress, [task]: progress },
});

const refresh = (state: TrackerReady): TrackerTransition =>
  state.progress.refresh.kind === 'pending' ? [state] : [withProgress(state, 'refresh', pending), { task: 'refresh' }];

const act = (state: TrackerReady, event: Sent): TrackerTransition => {
  const effect = toEffect(event);
  const { task } = effect;
  if (state.progress[task].kind === 'pending' || !state.details.actions.includes(task)) return [state];
  const unsent = effect.task === 'add_message' ? effect.request : state.unsent;
  return [{ ...withProgress(state, task, pending), notice: null, unsent }, effect];
};

/** Answers can overtake each other: a case only ever gains history, so the longer one is the newer. */
const newer = (known: CaseDetails, told: CaseDetails): CaseDetails =>
  told.history.length < known.history.length ? known : told;

const changed = (state: TrackerReady, action: CaseAction, details: CaseDetails): TrackerTransition => [
  {
    ...withProgress(state, action, idle),
    details: newer(state.details, details),
    notice: { code: 'done', action },
    unsent: action === 'add_message' ? null : state.unsent,
  },
];

const failed = (state: TrackerReady, task: TrackerTask, error: FlowError): TrackerTransition => {
  const isPast = error.code === 'action_unavailable' || error.code === 'not_found';
  if (task === 'refresh' || !isPast) return [withProgress(state, task, { kind: 'failed', error })];
  return refresh({ ...withProgress(state, task, idle), notice: { code: 'past', action: task } });
};

/** A followed case as a function: no clock, no network, no randomness. */
export const trackerTransition = (
  state: TrackerState,
  event: Sent | { readonly type: 'refreshed' } | TrackerResult,
): TrackerTransition => {
  if (event.type === 'case.read') {
    const { details, contact } = event;
    if (state.kind !== 'ready') {
      return [{ kind: 'ready', details, contact, progress: nothingUnderWay, notice: null, unsent: null }];
    }
    const known = newer(state.details, details);
    return [{ ...withProgress(state, 'refresh', idle), details: known, contact: contact ?? state.contact }];
  }
  if (state.kind !== 'ready') {
    if (event.type === 'task.failed') return [{ kind: 'failed', error: event.error }];
    const again = event.type === 'refreshed' && state.kind === 'failed';
    return again ? [{ kind: 'loading' }, { task: 'refresh' }] : [state];
  }
  switch (event.type) {
    case 'refreshed':
      return refresh(state);
    case 'case.changed':
      return changed(state, event.action, event.details);
    case 'task.failed':
      return failed(state, event.task, event.error);
    default:
      return act(state, event);
  }
};
