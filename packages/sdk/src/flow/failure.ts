import { toSelection } from './draft.js';
import { initialState, pending, type FlowError, type FlowState, type Notice } from './state.js';
import type { Transition } from './transition-result.js';

type InTheMaking = Extract<FlowState, { draft: unknown }>;

const isInTheMaking = (state: FlowState): state is InTheMaking => 'draft' in state;

/** Reads the order again and goes back to the choice of items with it. */
const readAgain = ({ access, order, draft }: InTheMaking, notice: Notice): Transition => [
  { step: 'items', access, order, draft, notice, problems: [], progress: pending },
  { type: 'read_order', access },
];

/**
 * What a failed request does to a step. Conflicts lead to where they can be mended, with everything that was
 * typed; all else is said in the step, which can be tried again.
 */
export const fail = (state: FlowState, error: FlowError): Transition => {
  switch (error.code) {
    case 'token_invalid': {
      if (state.step === 'lookup') break;
      const { number } = state.order;
      const kept = isInTheMaking(state) ? { orderNumber: number, draft: state.draft } : null;
      return [{ ...initialState, number, notice: { code: 'session_expired' }, kept }];
    }
    case 'quantity_unavailable':
      if (!isInTheMaking(state)) break;
      return readAgain(state, { code: 'units_gone' });
    case 'selection_refused':
      if (!isInTheMaking(state)) break;
      return readAgain(state, { code: 'selection_refused' });
    case 'quote_expired':
    case 'quote_changed':
    case 'quote_unknown': {
      if (state.step !== 'review') break;
      const { refund, credit } = state.quote.refund;
      return [
        {
          ...state,
          progress: pending,
          notice: { code: 'quote_renewed', refundBefore: refund, creditBefore: credit },
        },
        { type: 'create_quote', access: state.access, selection: toSelection(state.order, state.draft) },
      ];
    }
    default:
  }
  return [{ ...state, progress: { kind: 'failed', error } }];
};
