import type { FlowEvent } from '../event.js';
import { fresh, idle, pending, type ReviewState } from '../state.js';
import type { Transition } from '../transition-result.js';

export const onReview = (state: ReviewState, event: FlowEvent): Transition => {
  const { access, order, draft, quote } = state;
  switch (event.type) {
    case 'review.confirmed':
      if (state.progress.kind === 'pending') return [state];
      return [
        { ...state, progress: pending, notice: null },
        { type: 'submit', access, request: { quoteId: quote.id, locale: event.locale } },
      ];
    case 'quote.received':
      return [{ ...state, quote: event.quote, progress: idle }];
    case 'return.submitted':
      return [{ ...fresh, step: 'done', access, order, submission: event.submission }];
    case 'step.revisited':
      // A submission under way may already be stored; leaving it would let the same units be chosen again.
      if (state.progress.kind === 'pending') return [state];
      return [{ ...fresh, step: event.step, access, order, draft }];
    default:
      return [state];
  }
};
