import type { Decision } from '@returns-portal/contract';
import { ReturnsError } from '../errors/returns-error.js';

/** What was decided; a refusal is thrown as the error that the service would answer with. */
export const insist = <T>(decision: Decision<T>): T => {
  if (decision.ok) return decision.value;
  const { code, title, params } = decision.refusal;
  throw new ReturnsError(code, title, { params });
};
