import { problem, type Decision, type Problem, type ProblemCode } from '@returns-portal/contract';

/** Thrown wherever a request ends with a problem; the HTTP edge turns it into the answer. */
export class ServiceProblem extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, title: string, params?: Record<string, unknown>, cause?: unknown) {
    super(title, { cause });
    this.name = 'ServiceProblem';
    this.problem = problem(code, title, params);
  }
}

/** What was decided; a refusal ends the request. */
export const insist = <T>(decision: Decision<T>): T => {
  if (decision.ok) return decision.value;
  const { code, title, params } = decision.refusal;
  throw new ServiceProblem(code, title, params);
};
