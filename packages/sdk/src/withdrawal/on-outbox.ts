import type { WithdrawalResult } from './event.js';
import type { KeptWithdrawal } from './keep.js';
import type { WithdrawalState } from './state.js';
import { stay, type WithdrawalTransition } from './transition-result.js';

/** Sends what is kept once more; a second wish meanwhile changes nothing. */
export const resend = (state: WithdrawalState): WithdrawalTransition =>
  state.step === 'kept' && !state.sending
    ? [{ ...state, sending: true }, [{ do: 'send', kept: state.outbox.kept }]]
    : stay(state);

/** What an earlier page could not send goes out first of all. */
export const resume = (state: WithdrawalState, found: readonly KeptWithdrawal[]): WithdrawalTransition => {
  const [kept, ...waiting] = found;
  if (!kept || (state.step !== 'closed' && state.step !== 'form')) return stay(state);
  const outbox = { kept, storage: 'device', failures: 0, renewed: false, waiting, earlier: [] } as const;
  return [{ step: 'kept', draft: state.draft, outbox, error: null, sending: true }, [{ do: 'send', kept }]];
};

/** Whether the device took what it was given to keep. */
export const stored = (
  state: WithdrawalState,
  { id, stored: took }: Extract<WithdrawalResult, { type: 'kept.stored' }>,
): WithdrawalTransition =>
  'outbox' in state && state.outbox.kept.request.id === id
    ? [{ ...state, outbox: { ...state.outbox, storage: took ? 'device' : 'memory' } }, []]
    : stay(state);
