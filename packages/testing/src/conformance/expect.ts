import { sameValue } from '@returns-portal/contract';
import { isReturnsError, type ReturnsError, type ReturnsErrorCode } from '@returns-portal/sdk';
import { CheckFailure, NotApplicable } from './failure.js';

/* The kit brings its own few expectations, so that it runs under any test runner, in a browser too. */

/** More is no help to whoever reads it. */
const LONGEST = 600;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

export const holds: (condition: boolean, message: string, seen?: unknown) => asserts condition = (
  condition,
  message,
  seen,
) => {
  if (!condition) throw new CheckFailure(message, seen === undefined ? {} : { seen: shown(seen) });
};

/** Compares as JSON, which is what an adapter deals in: the order of keys does not matter. */
export const same = (actual: unknown, expected: unknown, message: string): void => {
  if (!sameValue(actual, expected)) throw new CheckFailure(message, { expected: shown(expected), seen: shown(actual) });
};

/** What was thrown, where it can be anything. */
export const nameOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : shown(thrown);

/** What a call rejects with; undefined where it does not. */
const rejectionOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('Rejected with nothing'),
  );

/** The error with which a call must be refused, by one of these codes. */
export const refused = async (
  call: Promise<unknown>,
  codes: ReturnsErrorCode | readonly ReturnsErrorCode[],
  what: string,
): Promise<ReturnsError> => {
  const wanted = [codes].flat().join(' or ');
  const error = await rejectionOf(call);
  if (error === undefined) {
    throw new CheckFailure(`${what} must be refused`, { expected: wanted, seen: 'the call succeeded' });
  }
  if (!isReturnsError(error)) {
    throw new CheckFailure(`${what} must be refused with a ReturnsError`, {
      expected: wanted,
      seen: nameOf(error),
      cause: error,
    });
  }
  if (![codes].flat().includes(error.code)) {
    throw new CheckFailure(`${what} must be refused with the right code`, {
      expected: wanted,
      seen: `${error.code} (${error.message})`,
      cause: error,
    });
  }
  return error;
};

/** The first of a list, without which there is nothing to try. */
export const oneOf = <Value>(values: readonly Value[], otherwise: string): Value => {
  const [first] = values;
  if (first === undefined) throw new NotApplicable(otherwise);
  return first;
};

/** A method that the check's needs say is there. */
export const able = <Method>(method: Method | undefined, name: string): Method => {
  if (method === undefined) throw new NotApplicable(`the adapter has no ${name}`);
  return method;
};
