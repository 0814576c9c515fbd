import type { ReturnsAdapter } from '../adapter/returns-adapter.js';
import { isReturnsError } from '../errors/returns-error.js';
import type { Effect } from './effect.js';
import type { FlowEvent, UserEvent } from './event.js';
import { runEffect } from './run-effect.js';
import { initialState, type FlowState } from './state.js';
import { transition } from './transition.js';

/** A return under way, without a screen. */
export interface ReturnFlow {
  /** The present step; a new object whenever something changed, so that it can be compared by identity. */
  readonly state: FlowState;
  readonly send: (event: UserEvent) => void;
  /** Calls the listener after every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Aborts what is under way and forgets the listeners. The flow stays readable. */
  readonly dispose: () => void;
}

export interface ReturnFlowOptions {
  readonly adapter: ReturnsAdapter;
  /** Where to begin; default is an empty look-up. */
  readonly initial?: FlowState;
}

/**
 * Drives a return from look-up to submission over any adapter. A step changes when the back end has answered,
 * never before; a newer request aborts the older; events that make no sense in a step are ignored, so that a
 * double click submits once.
 */
export const createReturnFlow = ({ adapter, initial = initialState }: ReturnFlowOptions): ReturnFlow => {
  let state = initial;
  let disposed = false;
  let running = new AbortController();
  const listeners = new Set<() => void>();

  const perform = async (effect: Effect): Promise<void> => {
    running.abort();
    running = new AbortController();
    if (effect.type === 'cancel') return;
    const { signal } = running;
    try {
      const result = await runEffect(adapter, effect, signal);
      if (!signal.aborted) dispatch(result);
    } catch (error) {
      if (signal.aborted) return;
      const known = isReturnsError(error);
      dispatch({
        type: 'request.failed',
        error: { code: known ? error.code : 'internal', params: known ? error.params : {} },
      });
    }
  };

  const dispatch = (event: FlowEvent): void => {
    if (disposed) return;
    const [next, effect] = transition(state, event);
    if (next !== state) {
      state = next;
      for (const listener of [...listeners]) listener();
    }
    if (effect) void perform(effect);
  };

  return {
    get state() {
      return state;
    },
    send: dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      running.abort();
      listeners.clear();
    },
  };
};
