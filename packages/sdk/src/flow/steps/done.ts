import { beginOrder, fresh, isPending, pending } from '../begin.js';
import type { FlowEvent } from '../event.js';
import type { CaseState, DoneState } from '../state.js';
import type { Transition } from '../transition-result.js';

/** After a submission, and while a case is followed. */
export const onDone = (state: DoneState | CaseState, event: FlowEvent): Transition => {
  const { shop, access, order, customer } = state;
  switch (event.type) {
    case 'case.opened':
      return [{ ...fresh, step: 'case', shop, access, order, customer, number: event.number }];
    case 'order.reopened':
      if (isPending(state)) return [state];
      return [
        { ...state, progress: pending },
        { type: 'read_order', access },
      ];
    case 'order.read':
      return [
        beginOrder({ ...access, expiresAt: '', order: event.order, matchedCase: null }, { shop, customer, kept: null }),
      ];
    default:
      return [state];
  }
};
