import type { Policy } from '@returns-portal/policy';
import { policySchema } from '../schema/policy.js';
import { documentProblems, type DocumentKind, type DocumentProblem } from './document-problems.js';
import { policyJsonSchema } from './policy-json-schema.js';

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

const POLICY: DocumentKind = {
  schema: policyJsonSchema,
  name: 'a policy',
  whole: 'a policy document: an object { … }',
};

/**
 * Reads a policy document that somebody wrote, and says of everything that cannot be read where it stands and what to
 * write instead. A document that can be read may still say what it should not: that is `lintPolicy`'s business.
 */
export const readPolicy = (document: unknown): ReadPolicy => {
  const read = policySchema.safeParse(document);
  if (read.success) return { ok: true, policy: read.data };
  return { ok: false, problems: documentProblems(read.error.issues, document, POLICY) };
};
