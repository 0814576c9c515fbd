import type { FlowError, WithdrawalFlow, WithdrawalState } from '@returns-portal/sdk';
import { ReturnsFailedEvent } from '../events/returns-failed.js';
import { ReturnsWithdrawalDeclaredEvent } from '../events/returns-withdrawal-declared.js';
import { ReturnsWithdrawalKeptEvent } from '../events/returns-withdrawal-kept.js';

const errorOf = (state: WithdrawalState): FlowError | null => {
  if (state.step === 'kept') return state.error;
  return state.step === 'form' ? state.failure : null;
};

/** Tells the page what becomes of the statement, each thing once; nothing personal. */
export const tellPage = (flow: WithdrawalFlow, dispatch: (event: Event) => void): void => {
  let { step } = flow.state;
  let known: FlowError | null = null;
  flow.subscribe(() => {
    const { state } = flow;
    const error = errorOf(state);
    if (error && error !== known) dispatch(new ReturnsFailedEvent(error.code, 'withdrawal'));
    known = error;
    const moved = state.step !== step;
    step = state.step;
    if (!moved) return;
    if (state.step === 'kept') dispatch(new ReturnsWithdrawalKeptEvent());
    if (state.step !== 'receipt') return;
    dispatch(new ReturnsWithdrawalDeclaredEvent(state.receipt.number, state.receipt.receivedAt));
  });
};
