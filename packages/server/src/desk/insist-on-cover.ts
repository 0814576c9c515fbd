import { covers, type ReturnCase } from '@returns-portal/contract';
import { ServiceProblem } from '../service-problem.js';
import type { StoredSettlement } from '../ports/store/desk-data.js';
import { movedOf } from './money.js';

/**
 * What was given, or is on its way, is not taken back: nothing can be taken off a case that it would not bring any more.
 *
 * @throws ServiceProblem action_unavailable
 */
export const insistOnCover = (
  after: Pick<ReturnCase, 'quote'>,
  { settlements }: { readonly settlements: readonly StoredSettlement[] },
): void => {
  if (covers(after, movedOf(settlements))) return;
  throw new ServiceProblem('action_unavailable', 'The money for it was given already', { because: 'settled' });
};
