import { carry, fresh, isPending, pending } from '../begin.js';
import { withUnits } from '../draft/quantities.js';
import { toSubmission } from '../draft/to-request.js';
import type { FlowEvent } from '../event.js';
import type { ReviewState } from '../state.js';
import type { Transition } from '../transition-result.js';
import { arriveAtMethod } from './arrive-at-method.js';
import { askQuote } from './ask-quote.js';

export const onReview = (state: ReviewState, event: FlowEvent): Transition => {
  const { shop, access, order, customer, draft, asides, quote } = state;
  // A submission under way may already be stored; changing anything would let the same units be chosen again.
  if (isPending(state) && event.type !== 'return.submitted') return [state];
  switch (event.type) {
    case 'quantity.chosen': {
      const line = order.lines.find(({ id }) => id === event.lineId);
      if (!line || !Number.isInteger(event.quantity)) return [state];
      return askQuote(state, withUnits(draft, line, event.quantity));
    }
    case 'review.confirmed':
      return [
        { ...state, progress: pending, notice: null },
        { type: 'submit', access, request: toSubmission(order, draft, asides.uploads, quote.id, event.locale) },
      ];
    case 'return.submitted': {
      const { submission } = event;
      return [
        { ...fresh, step: 'done', shop, access, order, customer, submission, details: {} },
        ...submission.cases.map(({ number }) => ({ type: 'read_details', access, number }) as const),
      ];
    }
    case 'step.revisited': {
      const at = { ...carry(state), revisiting: true };
      return event.step === 'method' ? arriveAtMethod(at) : [{ ...at, step: event.step }];
    }
    default:
      return [state];
  }
};
