import * as z from 'zod/mini';

/** More are rarely of another cause. */
const MOST = 3;

const english = z.locales.en().localeError;

const at = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

/** Where a value does not fit a schema of the contract, as sentences for developers. */
export const misfitsOf = (schema: z.ZodMiniType, value: unknown): readonly string[] => {
  const parsed = schema.safeParse(value, { error: english });
  if (parsed.success) return [];
  return parsed.error.issues.slice(0, MOST).map(({ path, message }) => `${at(path) || 'the answer'}: ${message}`);
};
