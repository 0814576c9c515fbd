import type { SelectionProblem } from '@returns-portal/policy';
import { ServiceProblem } from '../service-problem.js';

/**
 * Ends a request whose selection cannot be quoted. Units that are gone come first: someone else returned them
 * meanwhile, and the customer needs to know what is left before anything else.
 */
export const refuseSelection = (problems: readonly SelectionProblem[]): void => {
  if (problems.length === 0) return;
  const lines = problems.flatMap((found) =>
    found.code === 'quantity_unavailable' ? [{ lineId: found.lineId, available: found.available }] : [],
  );
  if (lines.length > 0) {
    throw new ServiceProblem('quantity_unavailable', 'Some of these units can no longer be returned', { lines });
  }
  throw new ServiceProblem('selection_refused', 'The policy does not allow this selection', { problems });
};
