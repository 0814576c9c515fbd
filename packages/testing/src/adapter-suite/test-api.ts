/** A test, with whatever its runner hands it: a context that can skip, as this or as an argument, or nothing. */
export type TestBody = (this: unknown, ...context: unknown[]) => Promise<void>;

/** What the suite needs of a test runner; those of Node and of Mocha fit as they are. */
export interface TestApi {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: TestBody): unknown;
  before(body: () => Promise<void>): unknown;
  after(body: () => Promise<void>): unknown;
}

type Globals = Readonly<Record<string, unknown>>;

/** The runner whose functions are global: Mocha's, Jest's, Vitest's or Jasmine's names. */
export const globalTestApi = (globals: Globals = globalThis): TestApi => {
  const find = (...names: readonly string[]): ((...args: unknown[]) => unknown) => {
    const found = names.map((name) => globals[name]).find((value) => typeof value === 'function');
    if (found) return found as (...args: unknown[]) => unknown;
    throw new TypeError(
      `There is no global ${names.join(' or ')}. Give the functions of your runner as the third argument, ` +
        'such as those of node:test: runAdapterSuite(name, setup, { describe, it, before, after }).',
    );
  };
  const [describe, it] = [find('describe', 'suite'), find('it', 'test')];
  const [before, after] = [find('before', 'beforeAll'), find('after', 'afterAll')];
  return { describe, it, before, after };
};

const canSkip = (context: unknown): context is { skip(reason: string): unknown } =>
  typeof context === 'object' && context !== null && 'skip' in context && typeof context.skip === 'function';

/** Leaves a test out, where its runner can do that; elsewhere it passes, and its title says what it needs. */
export const skipTest = (self: unknown, [context]: readonly unknown[], reason: string): void => {
  if (canSkip(context)) context.skip(reason);
  else if (canSkip(self)) self.skip(reason);
};
