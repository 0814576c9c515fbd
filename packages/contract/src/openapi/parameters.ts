import * as z from 'zod/mini';
import type { JsonSchema } from '../policy-document/json-schema.js';
import type { Route } from '../routes/route.js';
import { id } from '../schema/primitives.js';
import { bareSchema } from './bare-schema.js';
import type { OpenApiParameter } from './open-api.js';

/** As clients send it to say that a repeated submission is the same one: visible ASCII, a UUID is meant. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,100}$/;

const bare = (schema: z.core.$ZodType): JsonSchema => bareSchema(z.toJSONSchema(schema, { io: 'input' }));

const inPath = ({ path }: Route): OpenApiParameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    // What people type or shops number can hold anything; ids are ours.
    schema: name === 'shop' ? bare(id) : { type: 'string', minLength: 1 },
  }));

const inQuery = ({ query }: Route): OpenApiParameter[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = bare(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
};

const inHeader = ({ problems }: Route): OpenApiParameter[] =>
  problems.includes('idempotency_key_missing')
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'One for each press of the button; the same again gets the same answer.',
          schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
        },
      ]
    : [];

/** What a route wants beside its body. */
export const parametersOf = (route: Route): OpenApiParameter[] => [
  ...inPath(route),
  ...inQuery(route),
  ...inHeader(route),
];
