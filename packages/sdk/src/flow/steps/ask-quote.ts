import { carry, pending } from '../begin.js';
import { withOnlyChoices } from '../draft/fit-draft.js';
import type { Draft } from '../draft/draft.js';
import { toSelection } from '../draft/to-request.js';
import { detailsProblems, itemsProblems, methodProblems } from '../problems.js';
import type { MakingState } from '../state.js';
import type { Transition } from '../transition-result.js';
import { arriveAtMethod } from './arrive-at-method.js';

/**
 * Asks for a quote of a draft that had one before, and stays where it is until that has come; leads to the step where
 * something is missing by now.
 */
export const askQuote = (state: MakingState, draft: Draft): Transition => {
  const { access, order, asides } = state;
  const next = withOnlyChoices(order, draft);
  const at = { ...carry(state), draft: next };
  if (itemsProblems(order, next).length > 0) return [{ ...at, step: 'items' }, { type: 'cancel' }];
  const details = detailsProblems(order, next, asides);
  if (details.length > 0) return [{ ...at, step: 'details', problems: details }, { type: 'cancel' }];
  if (methodProblems(order, next, asides).length > 0) return arriveAtMethod(at);
  return [
    { ...state, draft: next, problems: [], notice: null, progress: pending },
    { type: 'create_quote', access, selection: toSelection(order, next) },
  ];
};
