import { isReturnsError } from '../errors/returns-error.js';
import type { TrackerEffect } from './effect.js';
import type { TrackerEvent, TrackerResult } from './event.js';
import { runTrackerEffect, type FollowedCase } from './run-effect.js';
import type { TrackerState } from './state.js';
import { trackerTransition } from './transition.js';

/** A case that is followed, without a screen. */
export interface Tracker {
  /** How things stand; a new object whenever something changed, so that it can be compared by identity. */
  readonly state: TrackerState;
  readonly send: (event: TrackerEvent) => void;
  /** Calls the listener after every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Aborts what is under way and forgets the listeners. The tracker stays readable. */
  readonly dispose: () => void;
}

export interface TrackerOptions extends FollowedCase {
  /** Gives ids to messages: 1 to 80 visible characters, never the same twice. Default: random. */
  readonly newId?: (() => string) | undefined;
}

/** Also in pages without https, where there is no `crypto.randomUUID`. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Follows a case over any adapter, and does for the customer what can be done with it. It begins to read at once.
 * Nothing is shown before the back end has answered; what has failed can be sent again.
 */
export const createTracker = ({ newId = randomId, ...followed }: TrackerOptions): Tracker => {
  let state: TrackerState = { kind: 'loading' };
  const running = new AbortController();
  const listeners = new Set<() => void>();

  const perform = async (effect: TrackerEffect): Promise<void> => {
    const { signal } = running;
    try {
      const result = await runTrackerEffect(followed, effect, signal);
      if (!signal.aborted) dispatch(result);
    } catch (error) {
      if (signal.aborted) return;
      const known = isReturnsError(error);
      dispatch({
        type: 'task.failed',
        task: effect.task,
        error: { code: known ? error.code : 'internal', params: known ? error.params : {} },
      });
    }
  };

  const dispatch = (event: Parameters<typeof trackerTransition>[1] | TrackerResult): void => {
    if (running.signal.aborted) return;
    const [next, effect] = trackerTransition(state, event);
    if (next !== state) {
      state = next;
      for (const listener of [...listeners]) listener();
    }
    if (effect) void perform(effect);
  };

  /** Sent again in the same words it is the same message, which the shop gets once. */
  const idFor = (text: string): string =>
    state.kind === 'ready' && state.unsent?.text === text ? state.unsent.id : newId();

  void perform({ task: 'refresh' });

  return {
    get state() {
      return state;
    },
    send: (event) => dispatch(event.type === 'message.sent' ? { ...event, id: event.id ?? idFor(event.text) } : event),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      running.abort();
      listeners.clear();
    },
  };
};
