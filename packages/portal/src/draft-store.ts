import { isInTheMaking, type Draft, type FlowState, type KeptDraft } from '@returns-portal/sdk';

/** Keeps a return in the making over a reload. */
export interface DraftStore {
  readonly read: () => KeptDraft | null;
  /** Keeps what there is in this state, or clears when the return was submitted. */
  readonly keep: (state: FlowState) => void;
  readonly clear: () => void;
}

/** Changes when a draft of an older version could no longer be read. */
const VERSION = 1;

interface Stored {
  readonly version: number;
  readonly orderNumber: string;
  readonly draft: Draft;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && (value as Partial<Stored>).version === VERSION;

/** A page can be kept from using its storage; then nothing is kept, and nothing else changes. */
const tried = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/**
 * In the session storage of this tab: the order's number, what was chosen and noted. No contact, no token, no photo;
 * and all of it is gone after the submission.
 */
export const draftStore = (name: string): DraftStore => {
  const key = `returns-portal ${name}`;
  const clear = () => void tried(() => sessionStorage.removeItem(key));
  return {
    read: () => {
      const stored: unknown = tried(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown);
      return isStored(stored) ? { orderNumber: stored.orderNumber, draft: stored.draft, from: 'reload' } : null;
    },
    keep: (state) => {
      if (state.step === 'done') clear();
      if (!isInTheMaking(state) || state.draft.groups.length === 0) return;
      const stored: Stored = { version: VERSION, orderNumber: state.order.number, draft: state.draft };
      tried(() => sessionStorage.setItem(key, JSON.stringify(stored)));
    },
    clear,
  };
};
