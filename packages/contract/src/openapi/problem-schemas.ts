import type { JsonSchema } from '../policy-document/json-schema.js';
import type { ProblemCode } from '../problem-codes.js';
import { PROBLEM_TEXT } from './problem-text.js';

const pascal = (code: string): string => code.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** How the problem of a code is called among the schemas, and how what it comes with is. */
export const problemName = (code: string): string => `${pascal(code)}Problem`;
export const paramsName = (code: string): string => `${pascal(code)}Params`;

const schemaOf = (code: ProblemCode, params: JsonSchema | undefined): JsonSchema => ({
  description: PROBLEM_TEXT[code],
  allOf: [
    { $ref: '#/components/schemas/Problem' },
    {
      type: 'object',
      properties: {
        code: { type: 'string', const: code },
        ...(params && { params: { $ref: `#/components/schemas/${paramsName(code)}` } }),
      },
      required: ['code', ...((params?.required ?? []).length > 0 ? ['params'] : [])],
    },
  ],
});

/** A schema for each problem that a route has, with what it comes with. */
export const problemSchemas = (
  codes: Iterable<ProblemCode>,
  schemas: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> =>
  Object.fromEntries([...new Set(codes)].map((code) => [problemName(code), schemaOf(code, schemas[paramsName(code)])]));
