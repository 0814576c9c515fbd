import { ServiceProblem } from '../service-problem.js';

/** A question that has no answer for this order. */
export const unfitting = (path: string, message: string): ServiceProblem =>
  new ServiceProblem('invalid_request', 'The question does not fit the order', {
    issues: [{ path, code: 'unknown', message }],
  });
