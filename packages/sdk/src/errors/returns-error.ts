import type { ProblemParams } from '@returns-portal/contract';
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
  /** What the code comes with: see `ProblemParams` of the contract. */
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

/** What an error of this code comes with. */
export type ErrorParams<Code extends ReturnsErrorCode> = Code extends keyof ProblemParams
  ? ProblemParams[Code]
  : Readonly<Record<string, unknown>>;

/** An error of this code, with the parameters that belong to it. */
export type ReturnsErrorOf<Code extends ReturnsErrorCode> = Code extends ReturnsErrorCode
  ? ReturnsError & { readonly code: Code; readonly params: ErrorParams<Code> }
  : never;

/**
 * Recognises a ReturnsError by its brand, so that two copies of the SDK on one page understand each other; with codes,
 * only one of these. What it says of `params` is what the contract says: it is the adapter's to keep.
 */
export const isReturnsError = <Code extends ReturnsErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ReturnsErrorOf<Code> =>
  typeof error === 'object' &&
  error !== null &&
  BRAND in error &&
  (codes.length === 0 || codes.includes((error as ReturnsError).code as Code));

/** What a status says by itself. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'token_invalid',
  409: 'action_unavailable',
  422: 'invalid_request',
  429: 'too_many_attempts',
};

/** The code of a problem document; one that a newer service invented is read as what its status says. */
export const codeOfProblem = (code: string, status: number): ReturnsErrorCode => {
  if (isProblemCode(code)) return code;
  return BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'invalid_response');
};
