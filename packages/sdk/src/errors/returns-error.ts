import { isProblemCode, type ProblemCode } from '@returns-portal/contract/client';

/** What can go wrong on the way to the service, beside what the service itself answers. */
export type TransportCode =
  /** No answer: offline, connection dropped, name not found, refused by CORS. */
  | 'network'
  | 'timeout'
  /** An answer that is not what the contract says. */
  | 'invalid_response';

export type ReturnsErrorCode = ProblemCode | TransportCode;

const BRAND = Symbol.for('@returns-portal/error');

/**
 * The one error of the SDK. Tell errors apart by `code`, never by `message`, which is for developers. An aborted
 * call is no error of ours: it rejects with the signal's own reason.
 */
export class ReturnsError extends Error {
  override readonly name = 'ReturnsError';
  readonly code: ReturnsErrorCode;
  /** What the code comes with: see the comments of PROBLEM_STATUS in the contract. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly [BRAND] = true;

  constructor(
    code: ReturnsErrorCode,
    message: string,
    options: { params?: Readonly<Record<string, unknown>> | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.params = options.params ?? {};
  }
}

/** Recognises a ReturnsError by its brand, so that two copies of the SDK on one page understand each other. */
export const isReturnsError = (error: unknown): error is ReturnsError =>
  typeof error === 'object' && error !== null && BRAND in error;

/** The code of a problem document; one that a newer service invented is read as its status class. */
export const codeOfProblem = (code: string, status: number): ReturnsErrorCode => {
  if (isProblemCode(code)) return code;
  return status >= 500 ? 'unavailable' : 'invalid_response';
};
