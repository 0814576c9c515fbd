import type { WithdrawalReceipt, WithdrawalRequest } from '@returns-portal/contract';
import type { CallOptions } from '../adapter/returns-adapter.js';
import { isReturnsError } from '../errors/returns-error.js';
import { draftOf, type WithdrawalKnown } from './draft.js';
import type { WithdrawalEffect } from './effect.js';
import type { WithdrawalEvent, WithdrawalInput } from './event.js';
import type { KeptWithdrawal, WithdrawalKeep } from './keep.js';
import type { WithdrawalState } from './state.js';
import { withdrawalTransition } from './transition.js';

/** A statement of withdrawal, without a screen. */
export interface WithdrawalFlow {
  /** How things stand; a new object whenever something changed, so that it can be compared by identity. */
  readonly state: WithdrawalState;
  readonly send: (event: WithdrawalEvent) => void;
  /** Calls the listener after every change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends everything, the sending of a kept statement too: one that is not on the device is lost with it. */
  readonly dispose: () => void;
}

export interface WithdrawalFlowOptions {
  /** Declares it at the service, such as `declareWithdrawal` of an adapter. Rejects with a ReturnsError. */
  readonly send: (request: WithdrawalRequest, options: CallOptions) => Promise<WithdrawalReceipt>;
  /** Where confirmed statements stay meanwhile. Default: in memory. What is found there is sent at once. */
  readonly keep?: WithdrawalKeep | undefined;
  readonly known?: WithdrawalKnown | undefined;
  readonly now?: (() => Date) | undefined;
  /** Gives ids to statements: 16 to 80 letters, digits, `-` or `_`, never the same twice. Default: random. */
  readonly newId?: (() => string) | undefined;
  /** Calls back whenever the network is there again; returns the function that ends it. Default: the page's own event. */
  readonly online?: ((back: () => void) => () => void) | undefined;
}

/** Also in pages without https, where there is no `crypto.randomUUID`. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const pageOnline = (back: () => void): (() => void) => {
  // Node has no such event.
  const page = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'>>;
  page.addEventListener?.('online', back);
  return () => page.removeEventListener?.('online', back);
};

/**
 * The withdrawal function (Directive 2011/83/EU art. 11a) without a screen. A statement that was confirmed is sent until the
 * service has it: at once, when the network is back, every now and then, and by the next page.
 */
export const createWithdrawalFlow = ({
  send,
  keep,
  known = {},
  now = () => new Date(),
  newId = randomId,
  online = pageOnline,
}: WithdrawalFlowOptions): WithdrawalFlow => {
  let state: WithdrawalState = { step: 'closed', draft: draftOf(known) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const running = new AbortController();
  const { signal } = running;
  const listeners = new Set<() => void>();
  const instant = (): string => now().toISOString();

  const declare = async ({ confirmedAt, request }: KeptWithdrawal): Promise<void> => {
    try {
      const device = { confirmedAt, sentAt: instant() };
      dispatch({ type: 'statement.received', receipt: await send({ ...request, device }, { signal }) });
    } catch (error) {
      const { code, params } = isReturnsError(error) ? error : { code: 'internal' as const, params: {} };
      dispatch({ type: 'statement.failed', error: { code, params }, newId: newId() });
    }
  };

  const perform = (effect: WithdrawalEffect): void => {
    switch (effect.do) {
      case 'save': {
        const { kept } = effect;
        dispatch({ type: 'kept.stored', id: kept.request.id, stored: keep?.save(kept) ?? false });
        return;
      }
      case 'clear':
        keep?.clear(effect.id);
        return;
      case 'send':
        clearTimeout(timer);
        void declare(effect.kept);
        return;
      case 'wait':
        clearTimeout(timer);
        timer = setTimeout(again, effect.milliseconds);
    }
  };

  const dispatch = (event: WithdrawalInput): void => {
    if (signal.aborted) return;
    const [next, effects] = withdrawalTransition(state, event);
    const changed = next !== state;
    state = next;
    effects.forEach(perform);
    if (changed) for (const listener of [...listeners]) listener();
  };

  const again = (): void => dispatch({ type: 'sending.wanted' });
  const offline = online(again);
  dispatch({ type: 'kept.found', kept: keep?.load() ?? [] });

  return {
    get state() {
      return state;
    },
    send: (event) => dispatch(event.type === 'review.confirmed' ? { ...event, id: newId(), at: instant() } : event),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      running.abort();
      clearTimeout(timer);
      offline();
      listeners.clear();
    },
  };
};
