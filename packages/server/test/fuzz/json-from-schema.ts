import fc from 'fast-check';
import type { OpenApi } from '@returns-portal/contract/openapi';

export type JsonSchema = NonNullable<OpenApi['components']['schemas'][string]>;

/** Values that exist in the service, by the name of the schema that they have. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

const DEEPEST = 6;

/** Values that fit a JSON Schema; where the service knows some, mostly those. */
export const jsonFromSchema = (
  schema: JsonSchema,
  schemas: OpenApi['components']['schemas'],
  known: Known,
  depth = 0,
): fc.Arbitrary<unknown> => {
  const inner = (part: JsonSchema): fc.Arbitrary<unknown> => jsonFromSchema(part, schemas, known, depth + 1);
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const values = known[name] ?? [];
    const made = inner(schemas[name] ?? {});
    return values.length > 0
      ? fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 4 }, { arbitrary: made, weight: 1 })
      : made;
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(inner));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string': {
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
      const { minLength = 0, maxLength = 40 } = schema;
      return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)), unit: 'binary' });
    }
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? -1000,
        max: Math.min(schema.maximum ?? 1_000_000, 1_000_000_000_000),
      });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      if (depth > DEEPEST) return fc.constant([]);
      const { minItems = 0, maxItems = 3 } = schema;
      return fc.array(inner(schema.items ?? {}), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) });
    }
    case 'object': {
      const { properties = {}, required = [], additionalProperties } = schema;
      const members = Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, inner(part)]));
      const own = fc.record(members, { requiredKeys: required.filter((key) => key in members) });
      if (typeof additionalProperties !== 'object' || Object.keys(members).length > 0) return own;
      return fc.dictionary(
        schema.propertyNames ? (inner(schema.propertyNames) as fc.Arbitrary<string>) : fc.string(),
        inner(additionalProperties),
        { maxKeys: 3 },
      );
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};
