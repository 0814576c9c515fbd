import type { SelectionProblem } from '@returns-portal/policy';
import { refuse } from './decision.js';

/**
 * What stands against a selection, or null. Units that are gone come first: someone else returned them meanwhile, and
 * the customer needs to know what is left before anything else.
 */
export const refuseSelection = (problems: readonly SelectionProblem[]) => {
  if (problems.length === 0) return null;
  const lines = problems.flatMap((found) =>
    found.code === 'quantity_unavailable' ? [{ lineId: found.lineId, available: found.available }] : [],
  );
  return lines.length > 0
    ? refuse('quantity_unavailable', 'Some of these units can no longer be returned', { lines })
    : refuse('selection_refused', 'The policy does not allow this selection', { problems });
};
