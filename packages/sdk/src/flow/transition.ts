import type { FlowEvent } from './event.js';
import { fail } from './failure.js';
import { initialState, type FlowState } from './state.js';
import { onCase } from './steps/case.js';
import { onDetails } from './steps/details.js';
import { onDone } from './steps/done.js';
import { onItems } from './steps/items.js';
import { onLookup } from './steps/lookup.js';
import { onMethod } from './steps/method.js';
import { onReview } from './steps/review.js';
import type { Transition } from './transition-result.js';

/** The whole flow as a function: no clock, no network, no randomness. */
export const transition = (state: FlowState, event: FlowEvent): Transition => {
  if (event.type === 'flow.restarted') return [initialState, { type: 'cancel' }];
  if (event.type === 'request.failed') {
    return state.progress.kind === 'pending' ? fail(state, event.error) : [state];
  }
  switch (state.step) {
    case 'lookup':
      return onLookup(state, event);
    case 'items':
      return onItems(state, event);
    case 'details':
      return onDetails(state, event);
    case 'method':
      return onMethod(state, event);
    case 'review':
      return onReview(state, event);
    case 'done':
      return onDone(state, event);
    case 'case':
      return onCase(state, event);
  }
};
