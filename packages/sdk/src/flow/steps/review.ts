import { carry, fresh, isPending, pending } from '../begin.js';
import { withUnits } from '../draft/quantities.js';
import { toSubmission } from '../draft/to-request.js';
import type { FlowEvent } from '../event.js';
import type { ReviewState } from '../state.js';
import type { Transition } from '../transition-result.js';
import { arriveAtMethod } from './arrive-at-method.js';
import { askQuote } from './ask-quote.js';
import { readAgain } from './read-again.js';

export const onReview = (state: ReviewState, event: FlowEvent): Transition => {
  const { shop, access, order, customer, draft, asides, quote, sent } = state;
  // A submission under way may already be stored; changing anything would let the same units be chosen again.
  if (isPending(state) && event.type !== 'return.submitted') return [state];
  switch (event.type) {
    case 'quantity.chosen': {
      const line = order.lines.find(({ id }) => id === event.lineId);
      if (!line || !Number.isInteger(event.quantity)) return [state];
      const changed = withUnits(draft, line, event.quantity);
      return sent ? readAgain({ ...state, draft: changed }, null) : askQuote(state, changed);
    }
    case 'review.confirmed': {
      // Its key stands for it to the letter: sent again it stays as it was, in another language as well.
      const request = sent ?? toSubmission(order, draft, asides.uploads, quote.id, event.locale);
      return [
        { ...state, progress: pending, notice: null, sent: request },
        { type: 'submit', access, request },
      ];
    }
    case 'return.submitted': {
      const { submission } = event;
      return [
        { ...fresh, step: 'done', shop, access, order, customer, submission, details: {} },
        ...submission.cases.map(({ number }) => ({ type: 'read_details', access, number }) as const),
      ];
    }
    case 'step.revisited': {
      // What was sent in vain may have arrived: nothing is chosen again before that is known.
      if (sent) return readAgain(state, null);
      const at = { ...carry(state), revisiting: true };
      return event.step === 'method' ? arriveAtMethod(at) : [{ ...at, step: event.step }];
    }
    default:
      return [state];
  }
};
