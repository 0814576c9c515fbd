import * as z from 'zod/mini';
import type { JsonSchema } from '../policy-document/json-schema.js';
import { IDEMPOTENCY_KEY } from '../routes/idempotency-key.js';
import type { Route } from '../routes/route.js';
import { id } from '../schema/primitives.js';
import { bareSchema } from './bare-schema.js';
import type { RecordedCall } from './example.js';
import type { OpenApiParameter } from './open-api.js';
import { HEADER_TEXT, PATH_TEXT, QUERY_TEXT, type PathParameter, type QueryParameter } from './parameter-text.js';

const bare = (schema: z.core.$ZodType): JsonSchema => bareSchema(z.toJSONSchema(schema, { io: 'input' }));

/** What one of the recorded calls sent there. */
const exampleIn = (
  calls: readonly RecordedCall[],
  part: 'params' | 'query' | 'headers',
  name: string,
): { readonly example?: string } => {
  const example = calls.map((call) => call[part]?.[name]).find((value) => value !== undefined);
  return example === undefined ? {} : { example };
};

const inPath = ({ path }: Route, calls: readonly RecordedCall[]): OpenApiParameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: PATH_TEXT[name as PathParameter],
    // What people type or shops number can hold anything; ids are ours.
    schema: name === 'shop' ? bare(id) : { type: 'string', minLength: 1 },
    ...exampleIn(calls, 'params', name),
  }));

const inQuery = ({ query }: Route, calls: readonly RecordedCall[]): OpenApiParameter[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = bare(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: QUERY_TEXT[name as QueryParameter],
    schema,
    ...exampleIn(calls, 'query', name),
  }));
};

const KEY = 'Idempotency-Key';

const inHeader = ({ problems }: Route, calls: readonly RecordedCall[]): OpenApiParameter[] =>
  problems.includes('idempotency_key_missing')
    ? [
        {
          name: KEY,
          in: 'header',
          required: true,
          description: HEADER_TEXT[KEY],
          schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
          ...exampleIn(calls, 'headers', KEY),
        },
      ]
    : [];

/** What a route wants beside its body. */
export const parametersOf = (route: Route, calls: readonly RecordedCall[]): OpenApiParameter[] => [
  ...inPath(route, calls),
  ...inQuery(route, calls),
  ...inHeader(route, calls),
];
