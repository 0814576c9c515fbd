import { misfit, problemShape, type ClientRoute } from '@returns-portal/contract/client';
import type { Problem } from '@returns-portal/contract';
import { codeOfProblem, ReturnsError } from '../errors/returns-error.js';

/** What a refusal stands for. A page instead of a problem document is a gateway's, or some other server's. */
const errorOf = (status: number, body: unknown): ReturnsError => {
  if (misfit(problemShape, body) === null) {
    const { code, title, params } = body as Problem;
    return new ReturnsError(codeOfProblem(code, status), title, { params });
  }
  // Any server counts requests; what its other refusals are about nobody knows.
  const code = codeOfProblem('', status === 429 || status >= 500 ? status : 0);
  return new ReturnsError(code, `The service answered ${status}`);
};

/** The body of an answer as the route says it is, or the ReturnsError that it stands for. */
export const readAnswer = async <Answer>(route: ClientRoute<Answer>, response: Response): Promise<Answer> => {
  const { ok, status } = response;
  // The type of such a route's answer is `Blob`.
  if (ok && route.answer === 'file') return (await response.blob()) as Answer;
  // What is not JSON fits nothing.
  const body: unknown = await response.json().catch(() => undefined);
  if (!ok || route.answer === 'file') throw errorOf(status, body);
  const where = misfit(route.answer, body);
  if (where === null) return body as Answer;
  throw new ReturnsError('invalid_response', `The answer to ${route.path} does not fit the contract at ${where}`);
};
