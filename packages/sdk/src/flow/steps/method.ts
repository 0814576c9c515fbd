import { toSelection } from '../draft.js';
import type { FlowEvent } from '../event.js';
import { methodProblems } from '../problems.js';
import { fresh, pending, type MethodState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onMethod = (state: MethodState, event: FlowEvent): Transition => {
  const { access, order, draft } = state;
  switch (event.type) {
    case 'method.chosen': {
      if (state.progress.kind === 'pending') return [state];
      const methods = { ...draft.methods, [event.seller]: event.code };
      const problems = state.problems.filter(
        (problem) => !(problem.code === 'method_missing' && problem.seller === event.seller),
      );
      return [{ ...state, draft: { ...draft, methods }, problems }];
    }
    case 'method.confirmed': {
      if (state.progress.kind === 'pending') return [state];
      const problems = methodProblems(order, draft);
      if (problems.length > 0) return [{ ...state, problems }];
      return [
        { ...state, problems, progress: pending },
        { type: 'create_quote', access, selection: toSelection(order, draft) },
      ];
    }
    case 'quote.received':
      return [{ ...fresh, step: 'review', access, order, draft, quote: event.quote }];
    case 'step.revisited':
      return event.step === 'method'
        ? [state]
        : [{ ...fresh, step: event.step, access, order, draft }, { type: 'cancel' }];
    default:
      return [state];
  }
};
