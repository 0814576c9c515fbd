import { carry, fresh, idle, isPending, pending } from '../begin.js';
import { fitDraft, withOnlyChoices } from '../draft/fit-draft.js';
import { withAll, withUnits } from '../draft/quantities.js';
import type { FlowEvent } from '../event.js';
import { itemsProblems } from '../problems.js';
import type { ItemsState } from '../state.js';
import type { Transition } from '../transition-result.js';

const reopen = (state: ItemsState): Transition => [
  { ...state, progress: pending },
  { type: 'read_order', access: state.access },
];

export const onItems = (state: ItemsState, event: FlowEvent): Transition => {
  const { shop, access, order, customer, draft } = state;
  switch (event.type) {
    case 'quantity.chosen': {
      const line = order.lines.find(({ id }) => id === event.lineId);
      if (!line || !Number.isInteger(event.quantity)) return [state];
      return [{ ...state, draft: withUnits(draft, line, event.quantity), problems: [] }];
    }
    case 'all.chosen':
      return [{ ...state, draft: withAll(order, draft, event.chosen), problems: [] }];
    case 'items.confirmed': {
      if (isPending(state)) return [state];
      // The order as it was is not to be built on: units of it may be gone.
      if (state.progress.kind === 'failed') return reopen(state);
      const problems = itemsProblems(order, draft);
      if (problems.length > 0) return [{ ...state, problems }];
      return [{ ...carry(state), step: 'details', draft: withOnlyChoices(order, draft) }];
    }
    case 'order.read':
      return [{ ...state, order: event.order, draft: fitDraft(event.order, draft), progress: idle }];
    case 'order.reopened':
      return reopen(state);
    case 'case.opened':
      return [{ ...fresh, step: 'case', shop, access, order, customer, number: event.number }, { type: 'cancel' }];
    default:
      return [state];
  }
};
