import * as z from 'zod/mini';
import { PROBLEM_STATUS, type ProblemCode } from './problem-codes.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** RFC 9457 problem details with our code; `title` is for developers, never for customers. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.unknown())),
});

export type Problem = z.output<typeof problemSchema>;

/** Where a request is wrong: a JSON path and the validator's code for it. */
export interface InvalidRequestIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export const problem = (code: ProblemCode, title: string, params?: Record<string, unknown>): Problem => ({
  type: `urn:returns-portal:problem:${code}`,
  title,
  status: PROBLEM_STATUS[code],
  code,
  ...(params && { params }),
});
