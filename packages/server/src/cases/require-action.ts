import { actionsFor, type CaseAction } from '@returns-portal/contract';
import { ServiceProblem } from '../service-problem.js';
import type { OpenCase } from './find-case.js';
import { surroundingsOf } from './surroundings-of.js';

/** @throws ServiceProblem action_unavailable */
export const requireAction = ({ file, trail }: OpenCase, action: CaseAction, now: Date): void => {
  const actions = actionsFor(file.returnCase, surroundingsOf(trail, now));
  if (actions.includes(action)) return;
  throw new ServiceProblem('action_unavailable', 'The return is past that', { actions });
};
