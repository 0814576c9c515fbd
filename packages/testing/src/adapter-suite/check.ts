import { isReturnsError, type ReturnsError, type ReturnsErrorCode } from '@returns-portal/sdk';

/** The suite brings its own few checks, so that it runs under any test runner, in a browser too. */
export const check = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** Compares as JSON, which is what an adapter deals in. */
export const same = (actual: unknown, expected: unknown, what: string): void => {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(got === wanted, `${what}: expected ${wanted}, got ${got}`);
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
