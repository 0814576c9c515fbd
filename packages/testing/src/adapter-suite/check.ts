import { sameValue } from '@returns-portal/contract';
import { isReturnsError, type ReturnsError, type ReturnsErrorCode } from '@returns-portal/sdk';

/** The suite brings its own few checks, so that it runs under any test runner, in a browser too. */
export const check = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** Compares as JSON, which is what an adapter deals in: the order of keys does not matter. */
export const same = (actual: unknown, expected: unknown, what: string): void => {
  const equal = sameValue(actual, expected);
  check(equal, equal ? what : `${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
};

/** The error with which a call must fail. */
export const rejection = async (call: Promise<unknown>, code: ReturnsErrorCode): Promise<ReturnsError> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error(`Expected a ReturnsError "${code}", and the call succeeded`);
  if (!isReturnsError(error)) throw new Error(`Expected a ReturnsError "${code}"`, { cause: error });
  same(error.code, code, 'The code of the error');
  return error;
};
