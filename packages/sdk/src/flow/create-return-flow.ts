import { isReturnsError } from '../errors/returns-error.js';
import { initialState } from './begin.js';
import { isAside, keyOf, type Aside, type Effect, type Request } from './effect.js';
import type { FlowEvent, UserEvent } from './event.js';
import type { FlowError } from './flow-error.js';
import { runAside, runRequest, type FlowWorld } from './run-effect.js';
import type { FlowState } from './state.js';
import { transition } from './transition.js';

/** What can be offered, since the adapter can do it. */
export interface Abilities {
  readonly exchange: boolean;
  readonly upload: boolean;
  readonly points: boolean;
  readonly slots: boolean;
}

/** A return under way, without a screen. */
export interface ReturnFlow {
  /** The present step; a new object whenever something changed, so that it can be compared by identity. */
  readonly state: FlowState;
  readonly can: Abilities;
  readonly send: (event: UserEvent) => void;
  /** Calls the listener after every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Aborts what is under way and forgets the listeners. The flow stays readable. */
  readonly dispose: () => void;
}

export interface ReturnFlowOptions extends FlowWorld {
  /** Where to begin; default is an empty look-up. */
  readonly initial?: FlowState | undefined;
}

/** What the step waits for has no name of its own: there is one at a time. */
const STEP = '';

const toFlowError = (error: unknown): FlowError =>
  isReturnsError(error) ? { code: error.code, params: error.params } : { code: 'internal', params: {} };

/**
 * Drives a return from look-up to submission over any adapter. A step changes when the back end has answered,
 * never before; a newer request aborts the older; events that make no sense in a step are ignored, so that a
 * double click submits once.
 */
export const createReturnFlow = ({ initial = initialState, ...world }: ReturnFlowOptions): ReturnFlow => {
  const { adapter } = world;
  let state = initial;
  let disposed = false;
  const running = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  const stop = (key: string): void => {
    running.get(key)?.abort();
    running.delete(key);
  };
  const stopAll = (): void => [...running.keys()].forEach(stop);

  const perform = async (key: string, effect: Request | Aside): Promise<void> => {
    stop(key);
    const controller = new AbortController();
    const { signal } = controller;
    running.set(key, controller);
    const answer = (event: FlowEvent | null): void => {
      if (event && !signal.aborted) dispatch(event);
    };
    try {
      answer(isAside(effect) ? await runAside(world, effect, signal, answer) : await runRequest(world, effect, signal));
    } catch (cause) {
      const error = toFlowError(cause);
      answer(isAside(effect) ? { type: 'aside.failed', aside: effect, error } : { type: 'request.failed', error });
    } finally {
      if (running.get(key) === controller) running.delete(key);
    }
  };

  const run = (effect: Effect): void => {
    switch (effect.type) {
      case 'cancel':
        return stop(STEP);
      case 'cancel_all':
        return stopAll();
      case 'cancel_upload':
        return stop(`upload ${effect.id}`);
      default:
        void perform(isAside(effect) ? keyOf(effect) : STEP, effect);
    }
  };

  const dispatch = (event: FlowEvent): void => {
    if (disposed) return;
    const [next, ...effects] = transition(state, event);
    const changed = next !== state;
    state = next;
    effects.forEach(run);
    if (changed) for (const listener of [...listeners]) listener();
  };

  return {
    get state() {
      return state;
    },
    can: {
      exchange: adapter.listVariants !== undefined,
      upload: adapter.uploadFile !== undefined,
      points: adapter.listPoints !== undefined,
      slots: adapter.listSlots !== undefined,
    },
    send: dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      stopAll();
      listeners.clear();
    },
  };
};
