import type { FlowEvent } from '../event.js';
import { beginItems, fresh, pending, type DoneState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onDone = (state: DoneState, event: FlowEvent): Transition => {
  const { access, order } = state;
  switch (event.type) {
    case 'case.opened':
      return [
        { ...state, progress: pending },
        { type: 'read_case', access, number: event.number },
      ];
    case 'case.read':
      return [{ ...fresh, step: 'case', access, order, returnCase: event.returnCase }];
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
