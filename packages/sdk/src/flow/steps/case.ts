import type { FlowEvent } from '../event.js';
import { beginItems, pending, type CaseState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onCase = (state: CaseState, event: FlowEvent): Transition => {
  const { access } = state;
  switch (event.type) {
    case 'order.reopened':
      return [
        { ...state, progress: pending },
        { type: 'read_order', access },
      ];
    case 'order.read':
      return [beginItems(access, event.order)];
    default:
      return [state];
  }
};
