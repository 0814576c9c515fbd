import { PROBLEM_MEDIA_TYPE, type Problem } from '@returns-portal/contract';

/** Seconds after which it is worth asking again. */
const AWAY = '5';

/** Headers that belong to a problem beside its body. */
const headersOf = ({ code, params }: Problem): Record<string, string> => {
  switch (code) {
    case 'too_many_attempts':
      return { 'retry-after': String(params?.['retryAfter']) };
    case 'unavailable':
      return { 'retry-after': AWAY };
    case 'token_invalid':
    case 'key_invalid':
      return { 'www-authenticate': 'Bearer' };
    default:
      return {};
  }
};

export const answerProblem = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': PROBLEM_MEDIA_TYPE, ...headersOf(problem), ...headers },
  });
