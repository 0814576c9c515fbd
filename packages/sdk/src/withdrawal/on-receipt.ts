import type { WithdrawalReceipt } from '@returns-portal/contract';
import type { WithdrawalState } from './state.js';
import { isUnderWay, stay, type WithdrawalTransition } from './transition-result.js';

/** The service has it. What else is kept goes out next. */
export const received = (state: WithdrawalState, receipt: WithdrawalReceipt): WithdrawalTransition => {
  if (!isUnderWay(state)) return stay(state);
  const { draft, outbox } = state;
  const clear = { do: 'clear', id: outbox.kept.request.id } as const;
  const [kept, ...waiting] = outbox.waiting;
  if (!kept) return [{ step: 'receipt', draft, receipt, earlier: outbox.earlier }, [clear]];
  const next = { ...outbox, kept, waiting, earlier: [...outbox.earlier, receipt], failures: 0, renewed: false };
  return [{ step: 'kept', draft, outbox: next, error: null, sending: true }, [clear, { do: 'send', kept }]];
};
