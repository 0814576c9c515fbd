import { fitDraft, isReturnable, withOnlyChoices } from '../draft.js';
import type { FlowEvent } from '../event.js';
import { itemsProblems } from '../problems.js';
import { fresh, idle, pending, type ItemsState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onItems = (state: ItemsState, event: FlowEvent): Transition => {
  const { access, order, draft } = state;
  switch (event.type) {
    case 'quantity.chosen': {
      const line = order.lines.find(({ id }) => id === event.lineId);
      if (!line || !isReturnable(line) || !Number.isInteger(event.quantity)) return [state];
      const quantity = Math.max(0, Math.min(event.quantity, line.open));
      const lines = { ...draft.lines, [line.id]: { ...draft.lines[line.id], quantity } };
      return [{ ...state, draft: { ...draft, lines }, problems: [] }];
    }
    case 'items.confirmed': {
      if (state.progress.kind === 'pending') return [state];
      const problems = itemsProblems(order, draft);
      if (problems.length > 0) return [{ ...state, problems }];
      return [{ ...fresh, step: 'details', access, order, draft: withOnlyChoices(order, draft) }];
    }
    case 'order.read':
      return [{ ...state, order: event.order, draft: fitDraft(event.order, draft), progress: idle }];
    case 'case.opened':
      return [
        { ...state, progress: pending },
        { type: 'read_case', access, number: event.number },
      ];
    case 'case.read':
      return [{ ...fresh, step: 'case', access, order, returnCase: event.returnCase }];
    default:
      return [state];
  }
};
