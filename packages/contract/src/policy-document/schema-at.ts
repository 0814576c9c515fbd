import { resolved, type JsonSchema } from './json-schema.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The variant that a value is meant to be: the one whose fixed values it has, or that shares most keys with it. */
const variantFor = (variants: readonly JsonSchema[], value: unknown): JsonSchema | undefined => {
  if (!isObject(value)) return variants[0];
  const fits = ({ properties = {} }: JsonSchema) =>
    Object.entries(properties).reduce((points, [key, { const: fixed }]) => {
      if (fixed !== undefined) return value[key] === fixed ? points + 100 : points - 100;
      return key in value ? points + 1 : points;
    }, 0);
  return [...variants].sort((a, b) => fits(b) - fits(a))[0];
};

/** The schema of what stands, or should stand, at a place of a document. */
export const schemaAt = (root: JsonSchema, path: readonly PropertyKey[], document: unknown): JsonSchema | undefined => {
  let schema: JsonSchema | undefined = root;
  let value = document;
  for (const key of path) {
    if (!schema) return undefined;
    let actual = resolved(schema, root);
    const variants = actual.oneOf ?? actual.anyOf;
    if (variants) {
      // What is missing or wrong may be the very key that tells the variants apart.
      const apart = variants.flatMap((variant) => resolved(variant, root).properties?.[String(key)] ?? []);
      const fixed = apart.flatMap(({ const: name }) => name ?? []);
      if (fixed.length === variants.length) return { enum: fixed };
      const having = variants.filter((variant) => resolved(variant, root).properties?.[String(key)]);
      actual = variantFor(having, value) ?? variantFor(variants, value) ?? actual;
    }
    const entries = typeof actual.additionalProperties === 'object' ? actual.additionalProperties : undefined;
    schema = typeof key === 'number' ? actual.items : (actual.properties?.[String(key)] ?? entries);
    value = isObject(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return schema;
};

/** The keys that can stand at a place. */
export const keysAt = (root: JsonSchema, path: readonly PropertyKey[], document: unknown, value: unknown): string[] => {
  const schema = schemaAt(root, path, document);
  if (!schema) return [];
  const actual = resolved(schema, root);
  const variants = actual.oneOf ?? actual.anyOf;
  const keysOf = ({ properties, propertyNames }: JsonSchema) =>
    Object.keys(properties ?? {}).concat(propertyNames?.enum ?? []);
  if (!variants) return keysOf(actual);
  const one = variantFor(variants, value);
  const isOne = one !== undefined && isObject(value) && keysOf(one).some((key) => key in value);
  return isOne ? keysOf(one) : [...new Set(variants.flatMap(keysOf))];
};
