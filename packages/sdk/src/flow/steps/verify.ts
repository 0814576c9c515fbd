import { beginOrder, idle, isPending, pending } from '../begin.js';
import type { FlowEvent } from '../event.js';
import type { VerifyState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onVerify = (state: VerifyState, event: FlowEvent): Transition => {
  switch (event.type) {
    case 'code.submitted': {
      if (isPending(state)) return [state];
      const code = event.code.trim();
      if (!code) return [{ ...state, progress: idle, problems: [{ code: 'code_missing' }] }];
      const { verification } = state;
      return [
        { ...state, progress: pending, problems: [] },
        { type: 'confirm_code', verification, code },
      ];
    }
    case 'code.requested':
      if (isPending(state)) return [state];
      return [
        { ...state, progress: pending, problems: [] },
        { type: 'look_up', request: state.request },
      ];
    case 'order.found':
      return [beginOrder(event.lookup, { ...state, customer: null })];
    default:
      return [state];
  }
};
