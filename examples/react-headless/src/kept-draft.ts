import { isInTheMaking, type Draft, type FlowState, type KeptDraft } from '@returns-portal/sdk';

const KEY = 'atelier-nuage return';

interface Stored {
  readonly orderNumber: string;
  readonly draft: Draft;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'orderNumber' in value && 'draft' in value;

/** What was chosen before the page was closed; nothing where the tab keeps nothing. */
export const readKeptDraft = (): KeptDraft | null => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isStored(stored) ? { orderNumber: stored.orderNumber, draft: stored.draft, from: 'reload' } : null;
  } catch {
    return null;
  }
};

/** Keeps the choices for a reload of this tab: no contact, no token, no photo. After the submission they are gone. */
export const keepDraft = (state: FlowState): void => {
  try {
    if (state.step === 'done') sessionStorage.removeItem(KEY);
    if (!isInTheMaking(state) || state.draft.groups.length === 0) return;
    sessionStorage.setItem(KEY, JSON.stringify({ orderNumber: state.order.number, draft: state.draft }));
  } catch {
    // A page can be kept from using its storage; then nothing is kept, and nothing else changes.
  }
};
