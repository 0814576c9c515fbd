import type { InvalidRequestIssue } from '@returns-portal/contract';
import * as z from 'zod/mini';

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly InvalidRequestIssue[] };

/** More than a developer reads; a hostile request gets no answer of megabytes. */
const MOST_ISSUES = 50;

const english = z.locales.en().localeError;

const at = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

const describe = (issue: z.core.$ZodIssue): InvalidRequestIssue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: at([...issue.path, key]), code: issue.code, message: 'Unrecognized key' }))
    : [{ path: at(issue.path), code: issue.code, message: issue.message }];

/** PostgreSQL stores neither of them, in text or in JSON, be it a value or a key. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

const unstorable = (path: readonly PropertyKey[]): InvalidRequestIssue[] => [
  { path: at(path), code: 'invalid_format', message: 'Invalid string: it holds a NUL or half a character' },
];

/** Levels of lists and objects; what we take has a dozen. Past thousands, whoever walks through them falls over. */
const DEEPEST = 64;

const findUnstorable = (value: unknown, path: readonly PropertyKey[] = []): InvalidRequestIssue[] => {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? unstorable(path) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= DEEPEST) return [{ path: '', code: 'too_deep', message: `Nested in more than ${DEEPEST} levels` }];
  return Object.entries(value).flatMap(([key, inner]) =>
    UNSTORABLE.test(key)
      ? unstorable(path)
      : findUnstorable(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/**
 * Checks data where it enters. The messages are English sentences for developers; the language is chosen here and
 * not in zod's global configuration, which belongs to whoever embeds the service.
 */
export const checkData = <Schema extends z.ZodMiniType>(schema: Schema, data: unknown): Checked<z.output<Schema>> => {
  const parsed = schema.safeParse(data, { error: english });
  const issues = parsed.success ? findUnstorable(parsed.data) : parsed.error.issues.flatMap(describe);
  return parsed.success && issues.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: issues.slice(0, MOST_ISSUES) };
};
