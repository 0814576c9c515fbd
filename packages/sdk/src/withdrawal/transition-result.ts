import type { WithdrawalDraft } from './draft.js';
import type { WithdrawalEffect } from './effect.js';
import type { WithdrawalForm, WithdrawalKept, WithdrawalSending, WithdrawalState } from './state.js';

/** The next state, and what is to be done for it, in this order. The same state object means: ignored. */
export type WithdrawalTransition = readonly [state: WithdrawalState, effects: readonly WithdrawalEffect[]];

export const stay = (state: WithdrawalState): WithdrawalTransition => [state, []];

export const form = (draft: WithdrawalDraft, more: Partial<WithdrawalForm> = {}): WithdrawalTransition => [
  { step: 'form', draft, problems: [], failure: null, replaces: null, ...more },
  [],
];

/** Whether a statement is on its way at this moment. */
export const isUnderWay = (state: WithdrawalState): state is WithdrawalSending | WithdrawalKept =>
  state.step === 'sending' || (state.step === 'kept' && state.sending);
