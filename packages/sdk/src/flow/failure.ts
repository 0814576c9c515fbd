import type { SelectionProblem } from '@returns-portal/policy';
import { noAsides } from './asides.js';
import { beginLookup, carry, fresh, isPending, pending, typedAgain } from './begin.js';
import type { Draft } from './draft/draft.js';
import { toSelection } from './draft/to-request.js';
import type { FlowError } from './flow-error.js';
import { isInTheMaking, type FlowState, type KeptDraft, type MakingState, type Notice } from './state.js';
import { arriveAtMethod } from './steps/arrive-at-method.js';
import { readAgain } from './steps/read-again.js';
import type { Transition } from './transition-result.js';

/** The right to work with the order is over: back to where a new one is given, with everything that was said. */
export const endSession = (state: FlowState): Transition => {
  if (!('order' in state)) return [beginLookup(state.shop), { type: 'cancel_all' }];
  const { shop, customer, order } = state;
  const kept: KeptDraft | null = isInTheMaking(state)
    ? { orderNumber: order.number, draft: state.draft, from: 'session' }
    : null;
  const number = state.step === 'case' ? state.number : order.number;
  const notice: Notice = { code: 'session_expired' };
  return customer
    ? [
        { ...fresh, step: 'orders', shop, customer, orders: [], next: null, kept, notice, progress: pending },
        { type: 'cancel_all' },
        { type: 'open_order', customer, number },
      ]
    : [{ ...beginLookup(shop, number), kept, notice }, { type: 'cancel_all' }];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const onVerification = (state: FlowState, { code, params }: FlowError): Transition | null => {
  if (code === 'code_required' && (state.step === 'lookup' || state.step === 'verify')) {
    const { shop, kept, request } = state;
    if (!request) return null;
    const again = state.step === 'verify';
    const verification = text(params.verification);
    return [{ ...fresh, step: 'verify', shop, kept, request, verification, expiresAt: text(params.expiresAt), again }];
  }
  if (code !== 'verification_over' || state.step !== 'verify') return null;
  return [{ ...typedAgain(state), notice: { code: 'code_over' } }];
};

const withoutWanted = (draft: Draft, lines: readonly string[]): Draft => ({
  ...draft,
  groups: draft.groups.map((group) => (lines.includes(group.lineId) ? { ...group, wanted: undefined } : group)),
});

const onRefused = (state: MakingState, { params }: FlowError): Transition => {
  const problems = (Array.isArray(params.problems) ? params.problems : []) as SelectionProblem[];
  const gone = problems.flatMap((problem) => (problem.code === 'exchange_unavailable' ? [problem.lineId] : []));
  if (gone.length === 0 || gone.length < problems.length) {
    return readAgain(state, { code: 'selection_refused', problems });
  }
  const draft = withoutWanted(state.draft, gone);
  const listings = draft.groups.filter(({ lineId }) => gone.includes(lineId));
  return [
    { ...carry(state), step: 'details', draft, notice: { code: 'exchange_gone' } },
    ...listings.map(
      ({ id, lineId }) =>
        ({ type: 'list_variants', access: state.access, group: id, query: { line: lineId } }) as const,
    ),
  ];
};

/** What a conflict does to a return in the making; null where the step itself says it. */
const onConflict = (state: MakingState, error: FlowError): Transition | null => {
  switch (error.code) {
    case 'quantity_unavailable':
      return readAgain(state, { code: 'units_gone' });
    case 'selection_refused':
    case 'action_unavailable':
      // The latter where a newer service refuses for a reason of its own.
      return onRefused(state, error);
    case 'hand_over_unavailable': {
      const handOvers = { ...state.draft.handOvers, [text(error.params.seller)]: {} };
      const draft = { ...state.draft, handOvers };
      // The lists are of another day by now.
      const asides = { ...state.asides, points: noAsides.points, slots: noAsides.slots };
      return arriveAtMethod({ ...carry(state), draft, asides, notice: { code: 'hand_over_gone' } });
    }
    case 'file_unknown':
      return [
        {
          ...carry(state),
          step: 'details',
          asides: { ...state.asides, uploads: [] },
          notice: { code: 'files_gone' },
        },
      ];
    case 'quote_expired':
    case 'quote_changed':
    case 'quote_unknown': {
      if (state.step !== 'review') return null;
      const { refund, credit } = state.quote.refund;
      const notice: Notice = { code: 'quote_renewed', refundBefore: refund, creditBefore: credit };
      const selection = toSelection(state.order, state.draft);
      return [
        { ...state, progress: pending, notice },
        { type: 'create_quote', access: state.access, selection },
      ];
    }
    default:
      return null;
  }
};

/**
 * What a failed request does to a step. Conflicts lead to where they can be mended, with everything that was
 * typed; all else is said in the step, which can be tried again.
 */
export const fail = (state: FlowState, error: FlowError): Transition => {
  if (!isPending(state)) return [state];
  // Nobody asked to be signed in: whoever is not, looks the order up.
  if (error.code === 'token_invalid') return endSession(state);
  const led = onVerification(state, error) ?? (isInTheMaking(state) ? onConflict(state, error) : null);
  return led ?? [{ ...state, progress: { kind: 'failed', error } }];
};
