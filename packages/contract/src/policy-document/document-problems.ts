import type * as z from 'zod/mini';
import { expectation } from './expectation.js';
import { jsonPath, valueAt } from './json-path.js';
import type { JsonSchema } from './json-schema.js';
import { nearestKey } from './nearest-key.js';
import { keysAt, schemaAt } from './schema-at.js';

export type DocumentProblemCode =
  'not_a_document' | 'missing_key' | 'missing_text' | 'unknown_key' | 'unknown_currency' | 'wrong_value';

/** Something that cannot be read, where it stands, and what to write instead. */
export interface DocumentProblem {
  /** `$.goodwill.windows[0].days`. */
  readonly path: string;
  readonly code: DocumentProblemCode;
  /** For whoever writes the document, in English. */
  readonly message: string;
}

/** What a document is, and how its problems name it. */
export interface DocumentKind {
  readonly schema: () => JsonSchema;
  /** As in "“market” is not a key of a policy". */
  readonly name: string;
  /** As in "Write a policy document: an object { … }". */
  readonly whole: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where nothing of a union fits, what is wrong with the variant that fits best. */
const closest = (variants: readonly (readonly Issue[])[]): readonly Issue[] => {
  const faults = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return [...variants].sort((a, b) => faults(a) - faults(b))[0] ?? [];
};

const flatten = (issue: Issue, around: Path = []): readonly { issue: Issue; path: Path }[] => {
  const path = [...around, ...issue.path];
  return issue.code === 'invalid_union' && issue.errors.length > 0
    ? closest(issue.errors).flatMap((inner) => flatten(inner, path))
    : [{ issue, path }];
};

const LANGUAGES: readonly unknown[] = ['fr', 'ro', 'en'];

/** The name under which people look for a key: with that of the object around it. */
const keyName = (path: Path): string => {
  const [around, key] = [path.at(-2), path.at(-1)];
  return typeof around === 'string' ? `${around}.${String(key)}` : String(key);
};

const missing = (path: Path, what: string): DocumentProblem => {
  const add = `Add “${keyName(path)}”:`;
  return LANGUAGES.includes(path.at(-1))
    ? { path: jsonPath(path), code: 'missing_text', message: `${add} every text is needed in fr, ro and en.` }
    : { path: jsonPath(path), code: 'missing_key', message: `${add} ${what}.` };
};

/** The kind of document, its JSON Schema, and the document itself. */
interface Reading {
  readonly kind: DocumentKind;
  readonly root: JsonSchema;
  readonly document: unknown;
}

const unknownKeys = (path: Path, keys: readonly string[], { kind, root, document }: Reading): DocumentProblem[] => {
  const known = keysAt(root, path, document, valueAt(document, path));
  const owner = path.filter((key) => typeof key === 'string').at(-1) ?? kind.name;
  return keys.map((key) => {
    const meant = nearestKey(key, known);
    const advice = meant === undefined ? `It can have ${known.join(', ')}.` : `Did you mean “${meant}”?`;
    return {
      path: jsonPath([...path, key]),
      code: 'unknown_key',
      message: `“${key}” is not a key of ${owner}. ${advice}`,
    };
  });
};

const problemsOf = (issue: Issue, path: Path, reading: Reading): DocumentProblem[] => {
  const { kind, root, document } = reading;
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys, reading);
  if (path.length === 0) return [{ path: '$', code: 'not_a_document', message: `Write ${kind.whole}.` }];
  if (issue.code === 'invalid_key') {
    const message = `“${String(path.at(-1))}” is not a currency. Write its ISO 4217 code in capitals, such as “EUR”.`;
    return [{ path: jsonPath(path), code: 'unknown_currency', message }];
  }
  const schema = schemaAt(root, path, document);
  const what = schema ? expectation(schema, root) : 'something else';
  return valueAt(document, path) === undefined
    ? [missing(path, what)]
    : [{ path: jsonPath(path), code: 'wrong_value', message: `Write ${what}.` }];
};

/** Everything that cannot be read of a document, in words. */
export const documentProblems = (
  issues: readonly Issue[],
  document: unknown,
  kind: DocumentKind,
): readonly DocumentProblem[] => {
  const reading = { kind, root: kind.schema(), document };
  return issues.flatMap((issue) => flatten(issue)).flatMap(({ issue, path }) => problemsOf(issue, path, reading));
};
