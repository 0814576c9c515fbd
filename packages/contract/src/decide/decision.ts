import type { ProblemCode } from '../problem-codes.js';

/** What a back end may answer: the thing asked for, or the problem that stands against it. */
export type Decision<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface Refusal {
  readonly code: ProblemCode;
  /** For developers. */
  readonly title: string;
  readonly params?: Record<string, unknown> | undefined;
}

export const decided = <T>(value: T): Decision<T> => ({ ok: true, value });

export const refuse = (code: ProblemCode, title: string, params?: Record<string, unknown>) =>
  ({ ok: false, refusal: { code, title, params } }) as const;
