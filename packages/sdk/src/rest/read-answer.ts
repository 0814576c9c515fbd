import { problemSchema, type JsonRoute } from '@returns-portal/contract';
import * as z from 'zod/mini';
import { codeOfProblem, ReturnsError } from '../errors/returns-error.js';

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    throw new ReturnsError('invalid_response', `The answer (${response.status}) is not JSON`, { cause });
  }
};

/** The body of an answer as the route's schema says it is, or the ReturnsError that it stands for. */
export const readAnswer = async <R extends JsonRoute>(
  route: R,
  response: Response,
): Promise<z.output<R['response']>> => {
  if (!response.ok) {
    const problem = z.safeParse(problemSchema, await readJson(response));
    if (problem.success) {
      const { code, title, params } = problem.data;
      throw new ReturnsError(codeOfProblem(code, response.status), title, { params });
    }
    const code = response.status >= 500 ? 'unavailable' : 'invalid_response';
    throw new ReturnsError(code, `The service answered ${response.status} without a problem document`);
  }
  const body = z.safeParse(route.response, await readJson(response));
  if (!body.success) {
    throw new ReturnsError('invalid_response', `The answer to ${route.path} does not fit the contract`, {
      cause: body.error,
    });
  }
  return body.data as z.output<R['response']>;
};
