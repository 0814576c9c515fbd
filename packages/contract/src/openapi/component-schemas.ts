import * as z from 'zod/mini';
import type { JsonSchema } from '../policy-document/json-schema.js';
import { DAY_PATTERN } from '../policy-document/named-json-schema.js';
import type { ProblemCode } from '../problem-codes.js';
import { problemParams } from '../problem-params.js';
import { FILE, type Route } from '../routes/route.js';
import { routes } from '../routes/routes.js';
import { localDay } from '../schema/primitives.js';
import { bareSchema } from './bare-schema.js';
import { describeSchemas } from './describe-schemas.js';
import { MEANT } from './loose-bodies.js';
import { paramsName, problemSchemas } from './problem-schemas.js';
import { SCHEMA_NAMES } from './schema-names.js';

const uri = (name: string): string => `#/components/schemas/${name}`;

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isSchema = (part: Route['request']): part is z.ZodMiniType => part !== null && part !== FILE;

/** Every schema that has a name in the document, by itself or after the one route that takes or gives it. */
const nameSchemas = (codes: readonly ProblemCode[]) => {
  const names = z.registry<{ id: string; pattern?: string }>();
  for (const [name, schema] of Object.entries(SCHEMA_NAMES)) names.add(schema, { id: name });
  // A check by function has no place in JSON Schema.
  names.add(localDay, { id: 'Day', pattern: DAY_PATTERN });
  for (const [code, schema] of Object.entries(problemParams)) {
    if ((codes as readonly string[]).includes(code)) names.add(schema, { id: paramsName(code) });
  }
  for (const [name, { request, response }] of Object.entries<Route>(routes)) {
    if (isSchema(request) && !names.has(request)) names.add(request, { id: `${titled(name)}Request` });
    if (isSchema(response) && !names.has(response)) names.add(response, { id: `${titled(name)}Answer` });
  }
  return names;
};

/** Says what is meant where the service itself takes anything at first. */
const sayWhatIsMeant = (schemas: Readonly<Record<string, JsonSchema>>): void => {
  for (const [place, meant] of Object.entries(MEANT)) {
    const [name = '', member = ''] = place.split('.');
    const found = schemas[name]?.properties?.[member];
    if (!found) continue;
    (found.items ?? found).$ref = uri(meant);
  }
};

export interface ComponentSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Refers to the schema of a route's request or answer. */
  refTo(schema: z.ZodMiniType): JsonSchema;
}

/**
 * The JSON Schemas of all that goes over the wire. Answers may gain members, so those are open.
 *
 * @param codes of the problems that any route has
 */
export const componentSchemas = (codes: readonly ProblemCode[]): ComponentSchemas => {
  const names = nameSchemas(codes);
  const made = z.toJSONSchema(names, { io: 'input', uri }).schemas;
  const bare = Object.fromEntries(Object.entries(made).map(([name, schema]) => [name, bareSchema(schema)]));
  sayWhatIsMeant(bare);
  // What each code comes with is said of each: said of all as anything, it would hide from generated types what is there.
  delete bare['Problem']?.properties?.['params'];
  describeSchemas(bare);
  const all = { ...bare, ...problemSchemas(codes, bare) };
  return {
    schemas: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
    refTo: (schema) => ({ $ref: uri(names.get(schema)?.id ?? '') }),
  };
};
