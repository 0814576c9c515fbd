import * as z from 'zod/mini';
import type { JsonSchema } from '../policy-document/json-schema.js';
import { DAY_PATTERN } from '../policy-document/named-json-schema.js';
import { FILE, type Route } from '../routes/route.js';
import { routes } from '../routes/routes.js';
import { localDay } from '../schema/primitives.js';
import { bareSchema } from './bare-schema.js';
import { SCHEMA_NAMES } from './schema-names.js';

const uri = (name: string): string => `#/components/schemas/${name}`;

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isSchema = (part: Route['request']): part is z.ZodMiniType => part !== null && part !== FILE;

/** Every schema that has a name in the document, by itself or after the one route that takes or gives it. */
const nameSchemas = () => {
  const names = z.registry<{ id: string; pattern?: string }>();
  for (const [name, schema] of Object.entries(SCHEMA_NAMES)) names.add(schema, { id: name });
  // A check by function has no place in JSON Schema.
  names.add(localDay, { id: 'Day', pattern: DAY_PATTERN });
  for (const [name, { request, response }] of Object.entries<Route>(routes)) {
    if (isSchema(request) && !names.has(request)) names.add(request, { id: `${titled(name)}Request` });
    if (isSchema(response) && !names.has(response)) names.add(response, { id: `${titled(name)}Answer` });
  }
  return names;
};

export interface ComponentSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Refers to the schema of a route's request or answer. */
  refTo(schema: z.ZodMiniType): JsonSchema;
}

/** The JSON Schemas of all that goes over the wire. Answers may gain members, so those are open. */
export const componentSchemas = (): ComponentSchemas => {
  const names = nameSchemas();
  const { schemas } = z.toJSONSchema(names, { io: 'input', uri });
  return {
    schemas: Object.fromEntries(
      Object.entries(schemas)
        .map(([name, schema]) => [name, bareSchema(schema)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    refTo: (schema) => ({ $ref: uri(names.get(schema)?.id ?? '') }),
  };
};
