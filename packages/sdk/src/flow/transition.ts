import { beginAgain, fresh, idle } from './begin.js';
import type { AsideEvent, FlowEvent } from './event.js';
import { endSession, fail } from './failure.js';
import { isInTheMaking, type FlowState } from './state.js';
import { onDetails } from './steps/details.js';
import { onDone } from './steps/done.js';
import { onItems } from './steps/items.js';
import { onLookup } from './steps/lookup.js';
import { onMethod } from './steps/method.js';
import { onAside } from './steps/on-aside.js';
import { onOrders } from './steps/orders.js';
import { onReview } from './steps/review.js';
import { onVerify } from './steps/verify.js';
import type { Transition } from './transition-result.js';

const ASIDE_EVENTS: readonly string[] = [
  'shop.read',
  'variants.listed',
  'points.listed',
  'slots.listed',
  'file.progressed',
  'file.stored',
  'details.read',
  'aside.failed',
] satisfies AsideEvent['type'][];

const isAsideEvent = (event: FlowEvent): event is AsideEvent => ASIDE_EVENTS.includes(event.type);

const onStep = (state: FlowState, event: FlowEvent): Transition => {
  switch (state.step) {
    case 'lookup':
      return onLookup(state, event);
    case 'verify':
      return onVerify(state, event);
    case 'orders':
      return onOrders(state, event);
    case 'items':
      return onItems(state, event);
    case 'details':
      return onDetails(state, event);
    case 'method':
      return onMethod(state, event);
    case 'review':
      return onReview(state, event);
    case 'done':
    case 'case':
      return onDone(state, event);
  }
};

/** The whole flow as a function: no clock, no network, no randomness. */
export const transition = (state: FlowState, event: FlowEvent): Transition => {
  if (isAsideEvent(event)) return onAside(state, event);
  switch (event.type) {
    case 'flow.started':
      if (state.step !== 'lookup') return [state];
      return [
        { ...state, number: state.number || (event.number ?? ''), signingIn: event.signIn ?? false },
        { type: 'read_shop' },
        ...(event.signIn ? [{ type: 'sign_in' } as const] : []),
      ];
    case 'flow.restarted': {
      const next = beginAgain(state);
      return next.step === 'orders'
        ? [next, { type: 'cancel_all' }, { type: 'list_orders', customer: next.customer, cursor: null }]
        : [next, { type: 'cancel_all' }];
    }
    case 'session.ended':
      return endSession(state);
    case 'request.failed':
      return fail(state, event.error);
    case 'quote.received': {
      if (!isInTheMaking(state)) return [state];
      const { quote } = event;
      return state.step === 'review'
        ? [{ ...state, quote, sent: null, progress: idle }]
        : [{ ...state, ...fresh, step: 'review', quote, sent: null }];
    }
    default:
      return onStep(state, event);
  }
};
