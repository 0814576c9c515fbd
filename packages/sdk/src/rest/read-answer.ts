import { misfit, problemShape, type ClientRoute } from '@returns-portal/contract/client';
import type { Problem } from '@returns-portal/contract';
import { codeOfProblem, ReturnsError } from '../errors/returns-error.js';

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    throw new ReturnsError('invalid_response', `The answer (${response.status}) is not JSON`, { cause });
  }
};

/** What a refusal stands for. A page instead of a problem document is a gateway's, or some other server's. */
const errorOf = async (response: Response): Promise<ReturnsError> => {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  if (misfit(problemShape, body) === null) {
    const { code, title, params } = body as Problem;
    return new ReturnsError(codeOfProblem(code, status), title, { params });
  }
  const code = status >= 500 ? 'unavailable' : 'invalid_response';
  return new ReturnsError(code, `The service answered ${status} without a problem document`);
};

/** The body of an answer as the route says it is, or the ReturnsError that it stands for. */
export const readAnswer = async <Answer>(route: ClientRoute<Answer>, response: Response): Promise<Answer> => {
  if (!response.ok) throw await errorOf(response);
  // The type of such a route's answer is `Blob`.
  if (route.answer === 'file') return (await response.blob()) as Answer;
  const body = await readJson(response);
  const where = misfit(route.answer, body);
  if (where !== null) {
    throw new ReturnsError('invalid_response', `The answer to ${route.path} does not fit the contract at ${where}`);
  }
  return body as Answer;
};
