import type { ContactKind } from '@returns-portal/contract';
import { isReturnsError, type FlowError, type ReturnsAdapter } from '@returns-portal/sdk';
import {
  afterLookup,
  lookupAt as lookupFor,
  missingIn,
  still,
  toRequest,
  type DoorEntry,
  type DoorState,
} from './door-state.js';

/** Leads a customer to a case: by look-up, by who is signed in, by a choice among several. */
export interface Door {
  readonly state: DoorState;
  readonly lookUp: (entry: DoorEntry) => void;
  readonly confirm: (code: string) => void;
  readonly choose: (number: string) => void;
  /** Back to the choice, or to the look-up. */
  readonly back: () => void;
  readonly dispose: () => void;
}

export interface DoorOptions {
  readonly adapter: ReturnsAdapter;
  readonly orderNumber: string;
  readonly getToken: (() => Promise<string | null>) | undefined;
  readonly changed: () => void;
}

const toFlowError = (error: unknown): FlowError =>
  isReturnsError(error) ? { code: error.code, params: error.params } : { code: 'internal', params: {} };

export const createDoor = ({ adapter, orderNumber, getToken, changed }: DoorOptions): Door => {
  const running = new AbortController();
  const { signal } = running;
  let kind: ContactKind = 'email';
  const lookupAt = (number: string, error: FlowError | null = null): DoorState => lookupFor(number, kind, error);
  let state: DoorState = getToken ? { at: 'opening' } : lookupAt(orderNumber);

  const go = (next: DoorState): void => {
    if (signal.aborted) return;
    state = next;
    changed();
  };

  /** Nothing is asked twice at a time: whoever waits ignores a second press. */
  const attempt = async (work: () => Promise<DoorState>, failed: (error: FlowError) => DoorState): Promise<void> => {
    if ('pending' in state && state.pending) return;
    if ('pending' in state) go({ ...state, pending: true, error: null });
    try {
      go(await work());
    } catch (error) {
      go(failed(toFlowError(error)));
    }
  };

  const signIn = async (ask: () => Promise<string | null>): Promise<DoorState> => {
    const customerToken = await ask();
    if (customerToken === null || !adapter.openOrder) return lookupAt(orderNumber);
    if (orderNumber !== '') return afterLookup(await adapter.openOrder({ customerToken }, orderNumber, { signal }));
    if (!adapter.listOrders) return lookupAt('');
    const { orders } = await adapter.listOrders({ customerToken }, {}, { signal });
    const choices = orders.flatMap(({ number, cases }) => cases.map((one) => ({ ...one, orderNumber: number })));
    return { at: 'cases', access: null, choices, ...still };
  };

  const openOwn = async (number: string): Promise<DoorState> => {
    const customerToken = (await getToken?.()) ?? null;
    if (customerToken === null || !adapter.openOrder) return lookupAt(number);
    return afterLookup(await adapter.openOrder({ customerToken }, number, { signal }));
  };

  /** What the shop asks for first; until it is known, and where it is not, the e-mail address. */
  const askShop = async (): Promise<void> => {
    const shop = await adapter.readShop?.({ signal }).catch(() => null);
    kind = shop?.lookup.contacts[0] ?? kind;
    if (state.at === 'lookup' && state.entry.value === '' && state.entry.kind !== kind) {
      go({ ...state, entry: { ...state.entry, kind } });
    }
  };

  void askShop();
  if (getToken)
    void attempt(
      () => signIn(getToken),
      () => lookupAt(orderNumber),
    );

  return {
    get state() {
      return state;
    },
    lookUp(entry) {
      const missing = missingIn(entry);
      if (state.at === 'lookup' && state.pending) return;
      go({ at: 'lookup', entry, missing, ...still });
      if (missing.length > 0) return;
      void attempt(
        async () => afterLookup(await adapter.lookUpOrder(toRequest(entry), { signal })),
        (error) => {
          const { verification } = error.params;
          return error.code === 'code_required' && typeof verification === 'string' && adapter.confirmCode
            ? { at: 'code', entry, verification, ...still }
            : { at: 'lookup', entry, missing: [], pending: false, error };
        },
      );
    },
    confirm(code) {
      const at = state;
      if (at.at !== 'code') return;
      const { verification, entry } = at;
      void attempt(
        async () => {
          const lookup = await adapter.confirmCode?.({ verification, code }, { signal });
          return lookup ? afterLookup(lookup) : lookupAt(entry.number);
        },
        (error) =>
          error.code === 'verification_over' ? lookupAt(entry.number, error) : { ...at, pending: false, error },
      );
    },
    choose(number) {
      const at = state;
      if (at.at !== 'cases') return;
      if (at.access) go({ at: 'open', access: at.access, number, others: at });
      else {
        void attempt(
          async () => {
            const next = await openOwn(number);
            return next.at === 'open' ? { ...next, others: at } : next;
          },
          (error) => ({ ...at, pending: false, error }),
        );
      }
    },
    back() {
      go((state.at === 'open' ? state.others : null) ?? lookupAt(''));
    },
    dispose: () => running.abort(),
  };
};
