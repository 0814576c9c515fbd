/** A value, or why there is none, for people and for programs. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failed;

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/** Bad usage, or a file that is not what it should be. */
export interface Failure {
  readonly message: string;
  readonly file?: string | undefined;
  readonly problems?: readonly { readonly path: string; readonly code: string; readonly message: string }[] | undefined;
}

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failed = (message: string, more: Omit<Failure, 'message'> = {}): Failed => ({
  ok: false,
  failure: { message, ...more },
});

/** All values, or the first failure. */
export const all = <Value>(results: readonly Result<Value>[]): Result<readonly Value[]> => {
  const values: Value[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return done(values);
};
